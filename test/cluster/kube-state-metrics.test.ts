import { eventually } from './harness/eventually';
import { complaintsOf, hindranceOf } from './harness/server-log';
import { runAsPod } from './harness/run-as-pod';
import { programPath } from './harness/tools';
import { underTest } from './harness/under-test';

const cluster = underTest();
const { api, sandbox } = cluster;

describe('kube-state-metrics', () => {
  it('tells the state of every Deployment and pod, as its rendered pod', async () => {
    const running = await runAsPod(cluster, 'kube-state-metrics/kube-state-metrics', programPath('kube-state-metrics'));
    const { status } = running.pod;
    const series = async () => (await sandbox.fetch(`http://${status.podIP ?? ''}:8080/metrics`)).body;
    const missing = async () => {
      const hindrance = await hindranceOf(cluster, running);
      if (hindrance !== undefined) return hindrance;
      const text = await series().catch((error: unknown) => String(error));
      const expected = [
        ...(await api.list('/apis/apps/v1/deployments')).map(
          ({ metadata }) =>
            `kube_deployment_created{namespace="${metadata.namespace ?? ''}",deployment="${metadata.name}"}`,
        ),
        ...(await api.list('/api/v1/pods')).map(
          ({ metadata }) => `kube_pod_created{namespace="${metadata.namespace ?? ''}",pod="${metadata.name}"`,
        ),
      ];
      return expected.find((one) => !text.includes(one));
    };
    await eventually('every Deployment and pod has series', missing);
    expect(complaintsOf(cluster, running)).toEqual([]);
  });
});
