import type { Container, Probe } from '../imports/k8s';
import type { Plan, PlannedPort } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { guess } from '../spec/nearest';
import type { Finding, ObjectCheck } from './check';
import { inContainers } from './pods';

const FIELDS = ['readinessProbe', 'livenessProbe', 'startupProbe'] as const;

/** A port that the facts declare and the container leaves out is no finding here: reconciliation names it. */
export const validProbePorts: ObjectCheck = {
  id: 'valid-probe-ports',
  severity: 'error',
  summary:
    'A probe that asks a port which its container does not open, by a name or number that it has not: the pod would never be ready, or be restarted for ever.',
  remediation: 'ask a port of the container, or add it to its ports',
  find: inContainers((container, { manifest }, plan) =>
    FIELDS.flatMap((field) => {
      const asked = askedBy(container[field]);
      if (asked === undefined) return [];
      return findingsIn({ container, field, asked }, () => declaredPorts(container, manifest, plan));
    }),
  ),
};

interface Asked {
  readonly container: Container;
  readonly field: string;
  readonly asked: string | number;
}

function findingsIn({ container, field, asked }: Asked, declared: () => readonly PlannedPort[]): readonly Finding[] {
  const { name, ports = [] } = container;
  if (ports.some((port) => port.name === asked || port.containerPort === asked)) return [];
  if (declared().some((port) => port.name === asked || port.number === asked)) return [];
  const names = ports.map((port) => port.name ?? String(port.containerPort));
  const reason = `${field} of container ${name} asks port ${asked}, which the container does not open (ports: ${names.join(', ') || 'none'})`;
  return [{ reason, advice: typeof asked === 'string' ? guess(asked, names) : undefined }];
}

/** Nothing where it runs a command. */
function askedBy(probe: Probe | undefined): string | number | undefined {
  return probe?.httpGet?.port ?? probe?.tcpSocket?.port ?? probe?.grpc?.port;
}

function declaredPorts({ name }: Container, { kind, metadata }: Manifest, plan: Plan): readonly PlannedPort[] {
  const workload = [...plan.workloads.values()].find(
    ({ facts, namespace, objectName }) =>
      facts.kind === kind && namespace === metadata.namespace && objectName === metadata.name,
  );
  return (workload?.ports ?? []).filter(({ containerName }) => containerName === name);
}
