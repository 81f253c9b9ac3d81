import type { Container } from '../imports/k8s';
import { imageReference } from '../plan/image-reference';
import { isSidecar } from '../workload/container';
import type { Built, Difference } from './built';

/** Containers, their images and ports must be what the facts say. */
export const containerDifferences: Difference = (built) => [
  ...nameDifferences(built),
  ...built.containers.flatMap((container) => imageDifferences(built, container)),
  ...portDifferences(built),
];

/** Which containers there are, which run beside them, and which run to completion before they start. */
function nameDifferences({ workload: { facts }, planned, pod }: Built): readonly string[] {
  const { initContainers: early = [] } = pod;
  const isOfApp = planned.component.team !== undefined;
  const compare = (field: Field, declared: object = {}, built: readonly Container[]) =>
    missingAndForeign({ field, isOfApp }, Object.keys(declared), built);
  return [
    ...compare('containers', facts.containers, pod.containers),
    ...compare('sidecars', facts.sidecars, early.filter(isSidecar)),
    ...compare(
      'initContainers',
      facts.initContainers,
      early.filter((one) => !isSidecar(one)),
    ),
  ];
}

type Field = keyof typeof WHAT;
const WHAT = { containers: 'a container', sidecars: 'a sidecar', initContainers: 'an init container' } as const;

function missingAndForeign(
  { field, isOfApp }: { readonly field: Field; readonly isOfApp: boolean },
  declared: readonly string[],
  built: readonly Container[],
): readonly string[] {
  const what = WHAT[field];
  const existing = built.map(({ name }) => name);
  const foreign = isOfApp
    ? 'but of what an application builds the container app alone is known; describe it in another shape, with sidecars and init'
    : `which the facts do not declare; add it to ${field}`;
  const missing = isOfApp
    ? 'by which its image, ports and privileges go; call its container so'
    : `which the facts declare; describe it, or take it out of ${field}`;
  return [
    ...existing.filter((name) => !declared.includes(name)).map((name) => `runs ${what} ${name}, ${foreign}`),
    ...declared
      .filter((name) => !existing.includes(name))
      .map((name) => `has no ${what.replace(/^an? /, '')} ${name}, ${missing}`),
  ];
}

function imageDifferences({ workload, plan }: Built, { name, image = '(none)' }: Container): readonly string[] {
  const planned = workload.images[name];
  if (planned === undefined) return [];
  const wanted = imageReference(planned, plan.cluster);
  return image === wanted ? [] : [`container ${name} runs ${image}, its facts say ${wanted}; change the pin`];
}

function portDifferences({ workload: { ports }, containers }: Built): readonly string[] {
  const opened = containers.flatMap((container) =>
    (container.ports ?? []).map((port) => ({ ...port, container: container.name })),
  );
  const declared = ports.flatMap((port) => {
    const found = opened.find(({ name }) => name === port.name);
    if (found === undefined)
      return [
        `opens no port ${port.name}, which the facts declare as ${port.number}; open it, or take it out of ports`,
      ];
    const wanted = `${port.number}/${port.protocol ?? 'TCP'} in container ${port.containerName}`;
    const real = `${found.containerPort}/${found.protocol ?? 'TCP'} in container ${found.container}`;
    return real === wanted ? [] : [`port ${port.name} is ${real}, the facts say ${wanted}; change one of the two`];
  });
  const foreign = opened
    .filter(({ name }) => !ports.some((port) => port.name === name))
    .map(
      ({ name, containerPort }) =>
        `opens port ${name ?? ''}${name === undefined ? '' : ' '}${containerPort}, which the facts do not declare, so no policy lets anyone in; add it to ports`,
    );
  return [...declared, ...foreign];
}
