import type { Source } from '../component/connections';
import type { NetworkPolicyPort } from '../imports/k8s';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { fromApiServerPeers, fromNodePeers } from './control-plane';
import { ingressFromEdges } from './ingress-edges';
import { openRule, outsidePeer, podPort, rule, type IngressRule } from './policy-rules';

/** Who reaches a workload: whoever declares a connection, whom its ports admit besides, and its load balancer's clients. */
export function ingressOf(workload: PlannedWorkload, plan: Plan): readonly IngressRule[] {
  return [
    ...ingressFromEdges(workload, plan),
    ...loadBalancerRules(workload, plan),
    ...workload.ports.flatMap((port) =>
      (port.admits ?? []).map((source) => admittingRule(source, [podPort(port)], plan)),
    ),
  ];
}

/** Clients come with their own addresses; where any node forwards, in the name of that node. */
function loadBalancerRules({ facts, ports }: PlannedWorkload, plan: Plan): readonly IngressRule[] {
  const { loadBalancer } = facts.service ?? {};
  const opened = ports.filter(({ service }) => service !== undefined).map(podPort);
  if (loadBalancer === undefined || opened.length === 0) return [];
  const clients = loadBalancer.sourceRanges.map((range) => outsidePeer(range, plan));
  const nodes = loadBalancer.externalTrafficPolicy === 'Local' ? [] : fromNodePeers(plan);
  return [rule('from', [...clients, ...nodes], opened)];
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
