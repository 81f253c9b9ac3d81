import type { EnvValue } from '../component/mounts';
import type { ContainerDescription, InitContainerDescription } from '../component/pods';
import type { Container, EnvVar } from '../imports/k8s';
import { imageReference } from '../plan/image-reference';
import type { Plan, PlannedPort, PlannedWorkload } from '../plan/plan';
import { probe } from './probe';
import { containerSecurityContext } from './security';
import { volumeMountsOf } from './volumes';

/** A container as Kubernetes wants it: image, ports and privileges from the facts, the rest from the description. */
export function container(
  workload: PlannedWorkload,
  name: string,
  { description, cluster }: { description: ContainerDescription; cluster: Plan['cluster'] },
): Container {
  const ports = workload.ports.filter((port) => port.containerName === name);
  const { probes = {}, preStop, resize } = description;
  return {
    ...initContainer(workload, name, { description, cluster }),
    ...(ports.length > 0 ? { ports: ports.map((port) => containerPort(workload, port)) } : {}),
    readinessProbe: probes.readiness && probe(workload, probes.readiness),
    livenessProbe: probes.liveness && probe(workload, probes.liveness),
    startupProbe: probes.startup && probe(workload, probes.startup),
    lifecycle: preStop && {
      preStop: preStop.command === undefined ? { sleep: { seconds: preStop.sleepSeconds } } : { exec: preStop },
    },
    resizePolicy: resize && resizePolicy(resize),
  };
}

/** A container that runs beside the others from before they start until after they have ended. */
export function sidecar(...parts: Parameters<typeof container>): Container {
  return { ...container(...parts), restartPolicy: 'Always' };
}

/** Whether a container among the init containers is one. */
export function isSidecar({ restartPolicy }: Container): boolean {
  return restartPolicy === 'Always';
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

function resizePolicy(resize: NonNullable<ContainerDescription['resize']>) {
  return Object.entries(resize).map(([resourceName, restartPolicy]) => ({ resourceName, restartPolicy }));
}

function envVar(name: string, value: EnvValue | undefined): readonly EnvVar[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ name, value }];
  switch (value.kind) {
    case 'field':
      return [{ name, valueFrom: { fieldRef: { fieldPath: value.path } } }];
    case 'secretKey':
      return [{ name, valueFrom: { secretKeyRef: { name: value.secret, key: value.key } } }];
    case 'configKey':
      return [{ name, valueFrom: { configMapKeyRef: { name: value.config, key: value.key } } }];
  }
}
