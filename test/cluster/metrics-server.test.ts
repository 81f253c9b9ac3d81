import { eventually } from './harness/eventually';
import { kubectl } from './harness/kubectl';
import { accountOf, isAllowed } from './harness/permissions';
import type { Pod } from './harness/pod';
import { realServer } from './harness/real-server';
import { underTest } from './harness/under-test';

const cluster = underTest();
const { api } = cluster;

interface Conditions {
  readonly status: { readonly conditions?: readonly { type: string; status: string; message: string }[] };
}

describe('metrics-server', () => {
  it('serves the use of every node and pod, as its rendered pod', async () => {
    const server = await realServer(cluster, 'metrics-server/metrics-server');
    await server.shows('its APIService is available', async () => {
      const { status } = await api.get<Conditions>(
        '/apis/apiregistration.k8s.io/v1/apiservices/v1beta1.metrics.k8s.io',
      );
      const available = status.conditions?.find(({ type }) => type === 'Available');
      return available?.status === 'True' ? undefined : available?.message;
    });
    await server.shows('every pod, and every node that has some, has figures', async () => {
      const nodes = await api.list('/apis/metrics.k8s.io/v1beta1/nodes');
      const pods = await api.list('/apis/metrics.k8s.io/v1beta1/pods');
      const all = await api.list<Pod>('/api/v1/pods');
      const used = new Set(all.map(({ spec }) => spec.nodeName));
      if (nodes.length === used.size && pods.length === all.length) return undefined;
      return `${nodes.length} of ${used.size} nodes, ${pods.length} of ${all.length} pods`;
    });
  });

  it('may read what a kubelet asks the API server about: the simulated ones ask nobody', async () => {
    const { workload } = await realServer(cluster, 'metrics-server/metrics-server');
    const permission = { verb: 'get', resource: 'nodes', subresource: 'metrics' };
    expect(await isAllowed(api, accountOf(workload), permission)).toBe(true);
  });

  it('answers kubectl top', async () => {
    const pod = /^kube-system\s+metrics-server-\S+\s+\d+m\s+\d+Mi/m;
    await eventually('kubectl top shows its own pod', async () => {
      const top = await kubectl(cluster, 'top', 'pods', '--all-namespaces', '--no-headers');
      return pod.test(top) ? undefined : top;
    });
  });
});
