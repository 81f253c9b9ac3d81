import { describeObject } from '../../../lib/render/manifest';
import { toCidr } from '../../../lib/spec/cidr';
import type { Cluster } from '../../../lib/spec/cluster';
import { succeeded } from './api';
import {
  apiOf,
  apiServiceAddress,
  endpointOf,
  startApiServer,
  startControllers,
  startScheduler,
} from './control-plane';
import { NOTHING } from './earlier-tree';
import { clusterFolder, keepLogs } from './ending';
import { eventually } from './eventually';
import { nodesOf, startNodes } from './nodes';
import { openSandbox, type OwnSandbox } from './sandbox';
import { unsettled } from './settled';
import { rememberCombination, renderCombination, type Combination } from './under-test';
import { applyOver } from './upgrade';
import { volumesOf } from './volumes';

/** A cluster that is up, and what it took. */
export interface Up {
  readonly sandbox: OwnSandbox;
  readonly objects: number;
  readonly warnings: number;
  readonly pods: number;
}

/**
 * Brings a rendered cluster up, over an earlier tree where there is one: sandbox, control plane, every object by stage,
 * nodes; and waits for its workloads.
 * @throws Error with what the control plane refused, warned of or could not start; the sandbox is closed then.
 */
export async function bringUp(combination: Combination, earlier = NOTHING): Promise<Up> {
  const rendered = renderCombination(combination);
  const { cluster } = rendered.plan;
  const sandbox = await openSandboxFor(cluster);
  try {
    rememberCombination(sandbox.folder, combination);
    const plane = await startApiServer(
      sandbox,
      cluster,
      nodesOf(cluster).map(({ address }) => address),
    );
    const api = apiOf(sandbox);
    for (const volume of volumesOf(rendered.plan)) succeeded(describeObject(volume), await api.apply(volume));
    // Before anything acts on the objects: an upgrade of the tree would roll every pod out.
    const applied = await applyOver(earlier, { sandbox, api, rendered });
    await Promise.all([startControllers(plane), startNodes(plane, api)]);
    // Behind the nodes: a pod that finds none leaves an event like one that never will.
    await startScheduler(plane);
    await eventually('every workload is ready', () => unsettled(api), 120);
    const pods = await api.list('/api/v1/pods');
    const warnings = applied.flatMap((one) => one.warnings).length;
    return { sandbox, objects: applied.length, warnings, pods: pods.length };
  } catch (error) {
    await sandbox.close();
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${message}\nlogs: ${keepLogs(sandbox.folder)}`, { cause: error });
  }
}

/** A sandbox in which every address of a cluster is at home. */
function openSandboxFor(cluster: Cluster): Promise<OwnSandbox> {
  const ranges = [cluster.podCidr, cluster.nodeCidr, toCidr(apiServiceAddress(cluster))];
  const { address } = endpointOf(cluster);
  return openSandbox(clusterFolder(), [...new Set([...ranges, toCidr(address)])]);
}
