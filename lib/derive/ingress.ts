import type { Source } from '../component/connections';
import type { NetworkPolicyPort } from '../imports/k8s';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { fromApiServerPeers, fromNodePeers } from './control-plane';
import { ingressFromEdges } from './ingress-edges';
import { openRule, outsidePeer, podPort, rule, type IngressRule } from './policy-rules';

/** Who reaches a workload: whoever declares a connection, and whom its ports admit besides. */
export function ingressOf(workload: PlannedWorkload, plan: Plan): readonly IngressRule[] {
  return [
    ...ingressFromEdges(workload, plan),
    ...workload.ports.flatMap((port) =>
      (port.admits ?? []).map((source) => admittingRule(source, [podPort(port)], plan)),
    ),
  ];
}

function admittingRule(source: Source, ports: readonly NetworkPolicyPort[], plan: Plan): IngressRule {
  switch (source.kind) {
    case 'apiServer':
      return rule('from', fromApiServerPeers(plan), ports);
    case 'nodes':
      return rule('from', fromNodePeers(plan), ports);
    case 'cidr':
      return rule('from', [outsidePeer(source.cidr, plan)], ports);
    case 'anywhere':
      return openRule(ports);
  }
}
