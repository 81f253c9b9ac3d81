import type { Container, HTTPGetAction, TCPSocketAction } from '../imports/k8s';
import type { Plan, PlannedPort } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { plannedWorkload } from './planned-workload';

/** A port that a kubelet asks of a container, by a probe or at its start or end. */
export interface AskedPort {
  /** `readinessProbe`, `the preStop hook`. */
  readonly by: string;
  /** A name is looked up in the container's own ports; a number is asked as it is. */
  readonly port: string | number;
  /** It is asked of another host than the pod. */
  readonly elsewhere: boolean;
}

interface Handler {
  readonly httpGet?: HTTPGetAction | undefined;
  readonly tcpSocket?: TCPSocketAction | undefined;
  readonly grpc?: { readonly port: number } | undefined;
}

/** What is asked of a container; nothing for what runs a command in it, or waits. */
export function askedPorts(container: Container): readonly AskedPort[] {
  const { readinessProbe, livenessProbe, startupProbe, lifecycle = {} } = container;
  const handlers: Readonly<Record<string, Handler | undefined>> = {
    readinessProbe,
    livenessProbe,
    startupProbe,
    'the postStart hook': lifecycle.postStart,
    'the preStop hook': lifecycle.preStop,
  };
  return Object.entries(handlers).flatMap(([by, { httpGet, tcpSocket, grpc } = {}]) => {
    const port = httpGet?.port ?? tcpSocket?.port ?? grpc?.port;
    return port === undefined ? [] : [{ by, port, elsewhere: (httpGet ?? tcpSocket)?.host !== undefined }];
  });
}

/** The ports that the facts declare of a container: where it leaves one out, reconciliation names it. */
export function declaredPorts({ name }: Container, manifest: Manifest, plan: Plan): readonly PlannedPort[] {
  return (plannedWorkload(manifest, plan)?.ports ?? []).filter(({ containerName }) => containerName === name);
}

/** `web, admin`, or `none`. */
export function portsInWords({ ports = [] }: Pick<Container, 'ports'>): string {
  return ports.map((port) => port.name ?? String(port.containerPort)).join(', ') || 'none';
}
