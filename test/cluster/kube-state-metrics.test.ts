import { realServer } from './harness/real-server';
import { underTest } from './harness/under-test';

const cluster = underTest();
const { api, sandbox } = cluster;

test('kube-state-metrics tells the state of every Deployment and pod, as its rendered pod', async () => {
  const server = await realServer(cluster, 'kube-state-metrics/kube-state-metrics');
  await server.shows('every Deployment and pod has series', async () => {
    const { body } = await sandbox.fetch(`${server.url('metrics')}/metrics`);
    const [deployments, pods] = [await api.list('/apis/apps/v1/deployments'), await api.list('/api/v1/pods')];
    const series = [
      ...deployments.map(
        ({ metadata: { namespace = '', name } }) =>
          `kube_deployment_created{namespace="${namespace}",deployment="${name}"}`,
      ),
      ...pods.map(
        ({ metadata: { namespace = '', name } }) => `kube_pod_created{namespace="${namespace}",pod="${name}"`,
      ),
    ];
    return series.find((one) => !body.includes(one));
  });
});
