import type { Address, Context } from '../component/context';
import { findPort } from './find-port';
import { podLabels } from './labels';
import type { Plan, PlannedComponent, PlannedPort, PlannedWorkload } from './plan';

/** What a component's `pods` and `build` see of the plan. Every lookup that fails is a programming error of the component. */
export function contextOf(planned: PlannedComponent, plan: Plan): Context<unknown, string> {
  const { id, component, facts, spec, workloads } = planned;
  const peerOf = (name: string) => {
    const peer = component.peers?.[name];
    if (peer?.kind !== 'component')
      throw new Error(`${id}: ${name} is no peer with an address (${Object.keys(component.peers ?? {}).join(', ')})`);
    const server = plan.components.get(peer.component);
    return server === undefined ? undefined : portOf(server, peer.port);
  };
  return {
    spec,
    cluster: plan.cluster,
    get namespace() {
      if (facts.namespace === undefined) throw new Error(`${id}: its facts name no namespace`);
      return facts.namespace;
    },
    port: (name) => portOf(planned, name).port.number,
    address: (name) => addressOf(portOf(planned, name), plan),
    has: (name) => peerOf(name) !== undefined,
    peer(name) {
      const target = peerOf(name);
      if (target === undefined) throw new Error(`${id}: this cluster has no ${name}; ask has('${name}') first`);
      if (!workloads.some((workload) => workload.facts.connects?.includes(name)))
        throw new Error(`${id}: asks for the address of ${name}, but no workload connects to it; add it to connects`);
      return addressOf(target, plan);
    },
    podLabels(name) {
      const workload = workloads.find((candidate) => candidate.name === name);
      if (workload === undefined)
        throw new Error(`${id}: has no workload ${name} (${workloads.map((known) => known.name).join(', ')})`);
      return podLabels(workload, plan);
    },
  };
}

function portOf(planned: PlannedComponent, name: string) {
  const found = findPort(planned, name);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function addressOf({ workload, port }: { workload: PlannedWorkload; port: PlannedPort }, { cluster }: Plan): Address {
  if (port.service === undefined)
    throw new Error(`${workload.key}: port ${port.name} is behind no Service; give it a service number`);
  const host = `${workload.objectName}.${workload.namespace}.svc.${cluster.domain}`;
  return {
    host,
    port: port.service,
    url: urlOf(port.scheme ?? 'http', host, port.service),
    service: { name: workload.objectName, namespace: workload.namespace, port: port.service },
  };
}

const DEFAULT_PORT = { http: 80, https: 443 } as const;

function urlOf(scheme: 'http' | 'https', host: string, port: number): string {
  return `${scheme}://${host}${port === DEFAULT_PORT[scheme] ? '' : `:${port}`}`;
}
