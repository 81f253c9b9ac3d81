import { findPort } from '../../../lib/plan/find-port';
import { eventually, Hopeless } from './eventually';
import { runAsPod, type RunningPod } from './run-as-pod';
import { hindranceOf, refusalsOf } from './server-log';
import { programPath } from './tools';
import type { UnderTest } from './under-test';

/** The workloads in whose place a real server runs, and the program of test/cluster/tools that it is. */
export const REAL_SERVERS: Readonly<Record<string, string>> = {
  'kube-state-metrics/kube-state-metrics': 'kube-state-metrics',
  'metrics-server/metrics-server': 'metrics-server',
  'operations/node-agent/node-agent': 'node-exporter',
};

/** The workloads of a cluster that real servers stand for. */
export function realServersOf({ plan }: Pick<UnderTest, 'plan'>): readonly string[] {
  return Object.keys(REAL_SERVERS).filter((key) => plan.workloads.has(key));
}

/** A real server that runs as its rendered pod. */
export interface RealServer extends RunningPod {
  /** Where a port of the pod answers: `http://10.244.0.7:8080`. @throws Error when the facts declare no such port. */
  url(port: string): string;
  /**
   * Waits until the server has done what `missing` finds wanting.
   * @throws Error with the server's own words as soon as it ends or is refused something, else with what is missing.
   */
  shows(what: string, missing: () => Promise<string | undefined>, seconds?: number): Promise<void>;
}

/** The real server of a workload, started unless it runs already. @throws Error when no pod of it runs. */
export async function realServer(cluster: UnderTest, key: string): Promise<RealServer> {
  const program = REAL_SERVERS[key];
  if (program === undefined)
    throw new Error(`no program stands for ${key}; add it to REAL_SERVERS in test/cluster/harness/real-server.ts`);
  const running = await runAsPod(cluster, key, programPath(program));
  return {
    ...running,
    url: (port) => urlOf(cluster, running, port),
    async shows(what, missing, seconds = 90) {
      const check = async () => {
        const hindrance = await hindranceOf(cluster, running);
        if (hindrance !== undefined) throw new Hopeless(hindrance);
        return missing();
      };
      await eventually(what, check, seconds);
      const refusals = refusalsOf(cluster, running);
      if (refusals.length > 0) throw new Error(`${what}, but ${key} is refused something:\n${refusals.join('\n')}`);
    },
  };
}

function urlOf({ plan }: UnderTest, { workload, pod }: RunningPod, name: string): string {
  const component = plan.components.get(workload.owner);
  const target = component === undefined ? `has no port ${name}` : findPort(component, `${workload.name}/${name}`);
  if (typeof target === 'string') throw new Error(`${workload.key} ${target}`);
  return `${target.port.scheme ?? 'http'}://${pod.status.podIP ?? ''}:${target.port.number}`;
}
