import type { EnvValue } from '../component/mounts';
import type { ContainerDescription, InitContainerDescription, Probe } from '../component/pods';
import type { Container, EnvVar, Probe as KubeProbe } from '../imports/k8s';
import { imageReference } from '../plan/image-reference';
import type { Plan, PlannedPort, PlannedWorkload } from '../plan/plan';
import { didYouMean } from '../spec/nearest';
import { containerSecurityContext } from './security';
import { volumeMountsOf } from './volumes';

/** A container as Kubernetes wants it: image, ports and privileges from the facts, the rest from the description. */
export function container(
  workload: PlannedWorkload,
  name: string,
  { description, cluster }: { description: ContainerDescription; cluster: Plan['cluster'] },
): Container {
  const ports = workload.ports.filter((port) => port.containerName === name);
  const { probes } = description;
  return {
    ...initContainer(workload, name, { description, cluster }),
    ...(ports.length > 0 ? { ports: ports.map((port) => containerPort(workload, port)) } : {}),
    ...(probes === undefined
      ? {}
      : {
          readinessProbe: probe(workload, probes.readiness),
          livenessProbe: probe(workload, probes.liveness),
          startupProbe: probes.startup === undefined ? undefined : probe(workload, probes.startup),
        }),
  };
}

/** A container that runs to completion: no ports and no probes. */
export function initContainer(
  workload: PlannedWorkload,
  name: string,
  { description, cluster }: { description: InitContainerDescription; cluster: Plan['cluster'] },
): Container {
  const { command, args, env, requests, limits, mounts } = description;
  const volumeMounts = volumeMountsOf(workload, name, mounts);
  const image = workload.images[name];
  return {
    name,
    image: image === undefined ? undefined : imageReference(image, cluster),
    imagePullPolicy: 'IfNotPresent',
    command,
    args,
    env: env === undefined ? undefined : Object.entries(env).flatMap(([variable, value]) => envVar(variable, value)),
    resources: { requests: { ...requests }, limits: { ...limits } },
    ...(volumeMounts.length > 0 ? { volumeMounts } : {}),
    securityContext: containerSecurityContext(workload, name),
  };
}

function containerPort({ facts }: PlannedWorkload, { name, number, protocol = 'TCP' }: PlannedPort) {
  const onHost = (facts.privileges ?? []).some((privilege) => privilege.kind === 'hostPort' && privilege.port === name);
  return { name, containerPort: number, protocol, ...(onHost ? { hostPort: number } : {}) };
}

/** @throws Error when the probe names a port that the facts do not declare, or one that speaks UDP. */
function probe(workload: PlannedWorkload, { port, path, command, ...timing }: Probe): KubeProbe {
  if (command !== undefined) return { exec: { command }, ...timing };
  const declared = workload.ports.find(({ name }) => name === port);
  if (declared === undefined) {
    const names = workload.ports.map(({ name }) => name);
    throw new Error(
      `asks port ${port} in a probe, which its facts do not declare${didYouMean(port, names)} (ports: ${names.join(', ') || 'none'})`,
    );
  }
  if (declared.protocol === 'UDP') {
    throw new Error(
      `asks port ${port} in a probe, which speaks UDP, and no probe does; ask a TCP port, or run a command`,
    );
  }
  if (path === undefined) return { tcpSocket: { port }, ...timing };
  return { httpGet: { path, port, ...(declared.scheme === 'https' ? { scheme: 'HTTPS' as const } : {}) }, ...timing };
}

function envVar(name: string, value: EnvValue | undefined): readonly EnvVar[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ name, value }];
  if (value.kind === 'field') return [{ name, valueFrom: { fieldRef: { fieldPath: value.path } } }];
  return [{ name, valueFrom: { secretKeyRef: { name: value.secret, key: value.key } } }];
}
