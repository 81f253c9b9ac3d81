import { idOf, type AnyComponent } from '../component/component';
import type { Facts, PortFacts, WorkloadFacts } from '../component/facts';
import type { ImageReference } from '../spec/image';
import { didYouMean, didYouMeanOr } from '../spec/nearest';
import type { Report } from '../spec/problem';
import { reportContradictions } from './contradictions';
import { OBJECT_NAME_LIMIT } from './name-limits';
import { objectNameOf, selectorOf } from './names';
import type { PlannedPort, PlannedWorkload } from './plan';

/** Gives every declared workload of a component its names, labels, ports and images; reports what contradicts itself. */
export function planWorkloads(
  component: AnyComponent,
  facts: Facts,
  { images, report }: { images: Readonly<Record<string, ImageReference>>; report: Report },
): readonly PlannedWorkload[] {
  return Object.entries(facts.workloads ?? {}).map(([name, workload]) => {
    const problem = (text: string) => {
      report(componentPath(component), `workload ${name} ${text}`);
    };
    reportContradictions(workload, problem);
    const objectName = objectNameOf(component.name, name);
    const limit = OBJECT_NAME_LIMIT[workload.kind];
    if (objectName.length > limit)
      problem(
        `would be called ${objectName}, ${objectName.length} characters; a ${workload.kind} has ${limit} at most`,
      );
    return {
      key: `${idOf(component)}/${name}`,
      owner: idOf(component),
      team: component.team,
      name,
      objectName,
      namespace: facts.namespace ?? '',
      labels: selectorOf(component.name, name),
      hostNetwork: (workload.privileges ?? []).some(({ kind }) => kind === 'hostNetwork'),
      facts: workload,
      ports: planPorts(name, workload, problem),
      ...planImages(workload, { pins: { ...(component.ownImages ?? images), ...facts.images }, problem }),
    };
  });
}

/** `components.metrics-server` or `apps.shop/checkout`: the path of a component in a cluster's spec. */
export function componentPath(component: Pick<AnyComponent, 'name' | 'team'>): string {
  return specPathOf(idOf(component));
}

/** The same for an id. */
export function specPathOf(id: string): string {
  return id.includes('/') ? `apps.${id}` : `components.${id}`;
}

function planPorts(workload: string, facts: WorkloadFacts, problem: (text: string) => void): readonly PlannedPort[] {
  const main = Object.keys(facts.containers);
  const containers = [...main, ...Object.keys(facts.sidecars ?? {})];
  return Object.entries(facts.ports ?? {}).flatMap(([name, port]) => {
    const containerName = port.container ?? (main.length === 1 ? main[0] : undefined);
    if (containerName !== undefined && containers.includes(containerName))
      return [{ ...port, ...admitted(name, port, facts), name, workload, containerName }];
    problem(
      containerName === undefined
        ? `has several containers (${containers.join(', ')}); say in port ${name} which container listens`
        : `has no container ${containerName}, which port ${name} names${didYouMean(containerName, containers)}`,
    );
    return [];
  });
}

/** Whom a port admits: also who comes in by the port of the node, which leads to the pod and through its policy. */
function admitted(
  name: string,
  { admits = [] }: PortFacts,
  { privileges = [] }: WorkloadFacts,
): Pick<PortFacts, 'admits'> {
  const byNode = privileges.flatMap((one) => (one.kind === 'hostPort' && one.port === name ? one.from : []));
  return byNode.length === 0 ? {} : { admits: [...admits, ...byNode] };
}

function planImages(
  { containers, sidecars, initContainers, imageVolumes }: WorkloadFacts,
  { pins, problem }: { pins: Readonly<Record<string, ImageReference>>; problem: (text: string) => void },
): Pick<PlannedWorkload, 'images' | 'imageVolumes'> {
  const pinsOf = (used: Readonly<Record<string, string>> = {}) =>
    Object.entries(used).flatMap(([name, image]) => {
      const pin = Object.hasOwn(pins, image) ? pins[image] : undefined;
      if (pin !== undefined) return [[name, pin] as const];
      problem(
        `uses image ${image}, which is pinned nowhere${didYouMeanOr('add it to images of the platform (charts/images.json)', image, Object.keys(pins))}`,
      );
      return [];
    });
  return {
    images: Object.fromEntries([...pinsOf(containers), ...pinsOf(sidecars), ...pinsOf(initContainers)]),
    imageVolumes: Object.fromEntries(pinsOf(imageVolumes)),
  };
}
