import { didYouMean } from '../spec/nearest';
import type { PlannedComponent, PlannedPort, PlannedWorkload } from './plan';

/** A port with the workload that listens on it. */
export interface Target {
  readonly workload: PlannedWorkload;
  readonly port: PlannedPort;
}

/** A port of a component by `name` or `workload/name`; a text says why there is none: `has no port ...`. */
export function findPort({ workloads }: PlannedComponent, wanted: string): Target | string {
  const [workloadName, portName] = wanted.includes('/') ? wanted.split('/', 2) : [undefined, wanted];
  const found = workloads
    .filter(({ name }) => workloadName === undefined || name === workloadName)
    .flatMap((workload) => workload.ports.filter(({ name }) => name === portName).map((port) => ({ workload, port })));
  const [first, second] = found;
  if (first === undefined) {
    const ports = workloads.flatMap((workload) => workload.ports.map(({ name }) => name));
    return `has no port ${wanted}${didYouMean(portName, ports)} (it has ${[...new Set(ports)].join(', ') || 'none'})`;
  }
  if (second === undefined) return first;
  return `has a port ${wanted} in ${found.map(({ workload }) => workload.name).join(' and ')}; write ${found.map(({ workload, port }) => `${workload.name}/${port.name}`).join(' or ')}`;
}
