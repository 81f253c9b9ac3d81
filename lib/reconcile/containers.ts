import type { Container } from '../imports/k8s';
import { imageReference } from '../plan/image-reference';
import type { Built, Difference } from './built';

/** Containers, their images, ports, limits and probes must be what the facts and house rules say. */
export const containerDifferences: Difference = (built) => [
  ...nameDifferences(built),
  ...built.containers.flatMap((container) => [
    ...imageDifferences(built, container),
    ...resourceDifferences(container),
  ]),
  ...portDifferences(built),
  ...probeDifferences(built),
];

function nameDifferences({ workload: { facts }, containers }: Built): readonly string[] {
  const declared = new Set([...Object.keys(facts.containers), ...Object.keys(facts.initContainers ?? {})]);
  const existing = new Set(containers.map(({ name }) => name));
  return [
    ...[...existing]
      .filter((name) => !declared.has(name))
      .map((name) => `runs a container ${name}, which the facts do not declare; add it to containers`),
    ...[...declared]
      .filter((name) => !existing.has(name))
      .map((name) => `has no container ${name}, which the facts declare; describe it, or take it out of containers`),
  ];
}

function imageDifferences({ workload, plan }: Built, { name, image = '(none)' }: Container): readonly string[] {
  const planned = workload.images[name];
  if (planned === undefined) return [];
  const wanted = imageReference(planned, plan.cluster);
  return image === wanted ? [] : [`container ${name} runs ${image}, its facts say ${wanted}; change the pin`];
}

function resourceDifferences({ name, resources = {} }: Container): readonly string[] {
  const { requests = {}, limits = {} } = resources;
  const stated = { 'CPU request': requests.cpu, 'memory request': requests.memory, 'memory limit': limits.memory };
  const missing = Object.entries(stated).flatMap(([what, quantity]) => (quantity === undefined ? [`no ${what}`] : []));
  return missing.length === 0
    ? []
    : [`container ${name} has ${missing.join(' and ')}; without them it can starve its node`];
}

function portDifferences({ workload: { ports }, containers }: Built): readonly string[] {
  const opened = containers.flatMap((container) =>
    (container.ports ?? []).map((port) => ({ ...port, container: container.name })),
  );
  const declared = ports.flatMap((port) => {
    const found = opened.find(({ name }) => name === port.name);
    if (found === undefined) return [`opens no port ${port.name}, which the facts declare as ${port.number}`];
    const wanted = `${port.number}/${port.protocol ?? 'TCP'} in container ${port.containerName}`;
    const real = `${found.containerPort}/${found.protocol ?? 'TCP'} in container ${found.container}`;
    return real === wanted ? [] : [`port ${port.name} is ${real}, the facts say ${wanted}`];
  });
  const foreign = opened
    .filter(({ name }) => !ports.some((port) => port.name === name))
    .map(
      ({ name, containerPort }) =>
        `opens port ${name ?? ''}${name === undefined ? '' : ' '}${containerPort}, which the facts do not declare, so no policy lets anyone in; add it to ports`,
    );
  return [...declared, ...foreign];
}

/** Jobs end by themselves; whatever listens must say when it is ready and when it hangs. */
function probeDifferences({ workload: { facts, ports }, containers }: Built): readonly string[] {
  if (facts.kind === 'Job' || facts.kind === 'CronJob') return [];
  return containers
    .filter(({ name }) => ports.some(({ containerName }) => containerName === name))
    .filter(({ readinessProbe, livenessProbe }) => readinessProbe === undefined || livenessProbe === undefined)
    .map(({ name }) => `container ${name} listens without readiness and liveness probe; describe both in probes`);
}
