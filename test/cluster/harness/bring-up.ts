import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toCidr } from '../../../lib/spec/cidr';
import type { Cluster } from '../../../lib/spec/cluster';
import { applyAll, complaintsOf, inStageOrder } from './apply';
import { apiOf, apiServiceAddress, endpointOf, startApiServer, startControllers } from './control-plane';
import { eventually } from './eventually';
import { nodesOf, startNodes } from './nodes';
import { openSandbox, type OwnSandbox } from './sandbox';
import { unsettled } from './settled';
import { rememberCombination, renderCombination, type Combination } from './under-test';

/** A cluster that is up, and what it took. */
export interface Up {
  readonly sandbox: OwnSandbox;
  readonly objects: number;
  readonly pods: number;
}

/**
 * Brings a rendered cluster up: sandbox, control plane, nodes, every object by stage, and waits for its workloads.
 * @throws Error with what the control plane refused, warned of or could not start; the sandbox is closed then.
 */
export async function bringUp(combination: Combination): Promise<Up> {
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
    await Promise.all([startControllers(plane), startNodes(plane, api)]);
    const complaints = complaintsOf(await applyAll(api, inStageOrder(rendered)));
    if (complaints.length > 0) throw new Error(`the API server does not take it as it is\n${complaints.join('\n')}`);
    await eventually('every workload is ready', () => unsettled(api), 60);
    const pods = await api.list('/api/v1/pods');
    return { sandbox, objects: rendered.objects.length, pods: pods.length };
  } catch (error) {
    await sandbox.close();
    throw withLogs(error, sandbox);
  }
}

/** A sandbox in which every address of a cluster is at home. */
export function openSandboxFor(cluster: Cluster): Promise<OwnSandbox> {
  const ranges = [cluster.podCidr, cluster.nodeCidr, toCidr(apiServiceAddress(cluster))];
  const { address } = endpointOf(cluster);
  // Sockets have short paths, so that the folder is not below a repository's.
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-cluster-'));
  return openSandbox(folder, [...new Set([...ranges, toCidr(address)])]);
}

function withLogs(error: unknown, { folder }: OwnSandbox): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${message}\nlogs: ${join(folder, 'log')}`, { cause: error });
}
