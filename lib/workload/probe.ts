import type { Probe } from '../component/probes';
import type { Probe as KubeProbe } from '../imports/k8s';
import type { PlannedPort, PlannedWorkload } from '../plan/plan';
import { didYouMean } from '../spec/nearest';

/** A probe as Kubernetes wants it. @throws Error when it names a port that the facts do not declare, or that speaks UDP. */
export function probe(workload: PlannedWorkload, { port: name, path, grpc, command, ...timing }: Probe): KubeProbe {
  if (command !== undefined) return { exec: { command }, ...timing };
  const port = askedPort(workload, name);
  if (grpc !== undefined)
    return { grpc: { port: port.number, ...(grpc === true ? {} : { service: grpc.service }) }, ...timing };
  if (path === undefined) return { tcpSocket: { port: name }, ...timing };
  return {
    httpGet: { path, port: name, ...(port.scheme === 'https' ? { scheme: 'HTTPS' as const } : {}) },
    ...timing,
  };
}

function askedPort(workload: PlannedWorkload, name: string): PlannedPort {
  const declared = workload.ports.find((port) => port.name === name);
  if (declared === undefined) {
    const names = workload.ports.map((port) => port.name);
    throw new Error(
      `asks port ${name} in a probe, which its facts do not declare${didYouMean(name, names)} (ports: ${names.join(', ') || 'none'})`,
    );
  }
  if (declared.protocol === 'UDP') {
    throw new Error(
      `asks port ${name} in a probe, which speaks UDP, and no probe does; ask a TCP port, or run a command`,
    );
  }
  return declared;
}
