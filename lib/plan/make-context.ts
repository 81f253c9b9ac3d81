import type { Address, Context } from '../component/context';
import type { Scheme } from '../component/facts';
import type { ImageReference } from '../spec/image';
import { didYouMean } from '../spec/nearest';
import { LookupError } from './attempt';
import { imageReference } from './image-reference';
import { findPort, type Target } from './find-port';
import { podLabels } from './labels';
import { namedComponent } from './peer-target';
import type { Plan, PlannedComponent } from './plan';

/** Answers what a component's `pods` and `build` ask about the plan. @throws LookupError on what the plan has no answer to. */
export function makeContext(planned: PlannedComponent, plan: Plan): Context<unknown, string> {
  const { facts, spec, workloads } = planned;
  const peerOf = (name: string) => findPeer(name, planned, plan);
  return {
    spec,
    cluster: plan.cluster,
    get namespace() {
      if (facts.namespace !== undefined) return facts.namespace;
      throw new LookupError('asks for its namespace, but its facts name none; add namespace to them');
    },
    port: (name) => portOf(planned, name).port.number,
    address: (name) => addressOf(portOf(planned, name), `port ${name}`, plan),
    has: (name) => peerOf(name) !== undefined,
    peer(name) {
      const target = peerOf(name);
      const asks = `asks for the address of ${name}`;
      if (target === undefined) throw new LookupError(`${asks}, which this cluster lacks; ask has('${name}') first`);
      if (!workloads.some((workload) => workload.facts.connects?.includes(name)))
        throw new LookupError(`${asks}, but no workload connects to it; add it to connects`);
      return addressOf(target, name, plan);
    },
    image: (container) => imageReference(imageOf(planned, container), plan.cluster),
    podLabels(name) {
      const workload = workloads.find((candidate) => candidate.name === name);
      if (workload !== undefined) return podLabels(workload, plan);
      const names = workloads.map((known) => known.name);
      throw new LookupError(
        `asks for the labels of workload ${name}, which its facts do not declare${didYouMean(name, names)} (workloads: ${names.join(', ')})`,
      );
    },
  };
}

/** The port that a peer is reached at; nothing where the cluster lacks it. */
function findPeer(name: string, { component }: PlannedComponent, plan: Plan): Target | undefined {
  const { peers = {} } = component;
  const peer = Object.hasOwn(peers, name) ? peers[name] : undefined;
  if (peer?.kind !== 'component') {
    const names = Object.keys(peers).filter((known) => peers[known]?.kind === 'component');
    const there = `${didYouMean(name, names)} (${component.team === undefined ? 'components' : 'its connects'}: ${names.join(', ') || 'none'})`;
    throw new LookupError(
      `asks for the address of ${name}, which is no ${component.team === undefined ? 'component among its peers' : 'application among its connects'}${there}`,
    );
  }
  const server = namedComponent(peer, { team: component.team }, plan);
  return server === undefined ? undefined : portOf(server, peer.port);
}

/** The image of a container by `name` or `workload/name`. */
function imageOf({ workloads }: PlannedComponent, wanted: string): ImageReference {
  const known = workloads.flatMap((workload) =>
    Object.entries(workload.images).map(([name, image]) => ({ name, of: `${workload.name}/${name}`, image })),
  );
  const [found, second] = known.filter(({ name, of }) => wanted === name || wanted === of);
  if (found !== undefined && second === undefined) return found.image;
  const names = known.map(({ name, of }) => (second === undefined ? name : of));
  const what = second === undefined ? 'which its facts do not declare' : 'which several of its workloads have';
  throw new LookupError(
    `asks for the image of container ${wanted}, ${what}${didYouMean(wanted, names)} (containers: ${names.join(', ')})`,
  );
}

function portOf(planned: PlannedComponent, name: string): Target {
  const found = findPort(planned, name);
  if (typeof found === 'string') throw new LookupError(found);
  return found;
}

/** `asked` is what the component calls it. */
function addressOf({ workload, port }: Target, asked: string, { cluster }: Plan): Address {
  if (port.service === undefined)
    throw new LookupError(
      `asks for the address of ${asked}, which is behind no Service; give the port a service number`,
    );
  const host = `${workload.objectName}.${workload.namespace}.svc.${cluster.domain}`;
  return {
    host,
    port: port.service,
    url: urlOf(port.scheme ?? 'http', host, port.service),
    service: { name: workload.objectName, namespace: workload.namespace, port: port.service },
  };
}

/** Schemes whose URLs do without a port where it is this one. */
const DEFAULT_PORT: Readonly<Partial<Record<Scheme, number>>> = { http: 80, https: 443 };

function urlOf(scheme: Scheme, host: string, port: number): string {
  return `${scheme}://${host}${port === DEFAULT_PORT[scheme] ? '' : `:${port}`}`;
}
