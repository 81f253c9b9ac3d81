import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import type { Cluster } from '../../../lib/spec/cluster';
import { nthAddress } from './addresses';
import { succeeded, type Api, type StoredObject } from './api';
import type { ControlPlane } from './control-plane';
import { eventually } from './eventually';
import { programPath, toolFile, TOOLS } from './tools';

/** kwok answers for every kubelet here; 10250 is left to pods, which listen on every address of the sandbox. */
const KUBELET_PORT = 10_247;
/** Below are the addresses that people give to API servers and gateways. */
const FIRST_NODE_ADDRESS = 100;

/** The names and addresses of a cluster's simulated nodes. */
export function nodesOf({ nodes, nodeCidr }: Cluster): readonly { readonly name: string; readonly address: string }[] {
  return Array.from({ length: nodes.count }, (_, index) => ({
    name: `node-${index + 1}`,
    address: nthAddress(nodeCidr, FIRST_NODE_ADDRESS + index),
  }));
}

/** Starts kwok and registers the nodes that the cluster's spec states: their number, sizes and zones. */
export async function startNodes({ sandbox, cluster, certificates }: ControlPlane, api: Api): Promise<void> {
  const config = join(sandbox.folder, 'kwok.yaml');
  writeFileSync(config, kwokConfig());
  for (const node of nodeObjects(cluster))
    succeeded(node.metadata.name, await api.ask('/api/v1/nodes', { method: 'POST', body: node }));
  const options = {
    kubeconfig: certificates.kubeconfig('super-admin'),
    'manage-all-nodes': true,
    'node-port': KUBELET_PORT,
    'server-address': `0.0.0.0:${KUBELET_PORT}`,
    // The API server's certificate is made out for the nodes as well: it stands for their serving certificates.
    'tls-cert-file': certificates.pki('apiserver.crt'),
    'tls-private-key-file': certificates.pki('apiserver.key'),
    'node-lease-duration-seconds': 40,
    config,
  };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  await sandbox.start('kwok', { argv: [programPath('kwok'), ...args] });
  // Nine clusters may be coming up at once.
  await eventually('every node is ready', () => unreadyNodes(api), 120);
}

/** A tag that no registry has: pods with such an image never become ready, as those whose image cannot be pulled. */
const NO_SUCH_TAG = 'no-such-version';

interface Stage {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly selector: { readonly matchExpressions: object[] } };
}

/** What kwok does with nodes and pods, by its own files. */
function kwokConfig(): string {
  const files = TOOLS.find(({ name }) => name === 'kwok')?.files ?? [];
  const objects = files.map((file) => load(readFileSync(toolFile('kwok', file), 'utf8')) as Stage);
  const ready = objects.find(({ metadata }) => metadata.name === 'pod-ready');
  if (ready === undefined) throw new Error('kwok has no stage pod-ready');
  const tag = '.spec.containers[0].image | split(":") | last';
  ready.spec.selector.matchExpressions.push({ key: tag, operator: 'NotIn', values: [NO_SUCH_TAG] });
  return objects.map((object) => dump(object)).join('---\n');
}

interface NodeObject extends StoredObject {
  readonly spec?: { readonly taints?: readonly object[] };
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** A node is ready for pods when the taint that it was born with has been taken away, which is a moment later. */
async function unreadyNodes(api: Api): Promise<string | undefined> {
  const nodes = await api.list<NodeObject>('/api/v1/nodes');
  const unready = nodes.filter(
    ({ spec, status }) =>
      (spec?.taints ?? []).length > 0 ||
      !(status.conditions ?? []).some((one) => one.type === 'Ready' && one.status === 'True'),
  );
  return unready.length === 0 ? undefined : unready.map(({ metadata }) => metadata.name).join(', ');
}

function nodeObjects(cluster: Cluster) {
  const { cpu, memory } = cluster.nodes;
  const size = { cpu, memory, 'ephemeral-storage': '100Gi', pods: '110' };
  return nodesOf(cluster).map(({ name, address }, index) => ({
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      annotations: {
        'kwok.x-k8s.io/node': 'fake',
        'metrics.k8s.io/resource-metrics-path': `/metrics/nodes/${name}/metrics/resource`,
      },
      labels: {
        'kubernetes.io/hostname': name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': 'amd64',
        ...zoneLabel(cluster, index),
      },
    },
    status: {
      allocatable: size,
      capacity: size,
      addresses: [
        { type: 'InternalIP', address },
        { type: 'Hostname', address: name },
      ],
    },
  }));
}

/** Zones take their turns. */
function zoneLabel({ zones }: Cluster, index: number): Readonly<Record<string, string>> {
  const zone = zones[index % Math.max(1, zones.length)];
  return zone === undefined ? {} : { 'topology.kubernetes.io/zone': zone };
}
