import { minimumReplicas } from '../../lib/workload/spread';
import type { StoredObject } from './harness/api';
import { drain, uncordon } from './harness/drain';
import { eventually } from './harness/eventually';
import { nodesOf } from './harness/nodes';
import { podsOf } from './harness/pods-of';
import { refusals, unsettled } from './harness/settled';
import { underTest } from './harness/under-test';

const { api, plan } = underTest();

interface Slice extends StoredObject {
  readonly endpoints: readonly { readonly addresses: readonly string[] }[] | null;
  readonly ports?: readonly { readonly port: number }[];
}

interface Budget extends StoredObject {
  readonly status: { readonly disruptionsAllowed: number };
}

describe('pods', () => {
  it('are refused by no Pod Security level, quota or scheduler', async () => {
    expect(await unsettled(api)).toBeUndefined();
    expect(await refusals(api)).toEqual([]);
  });

  it('are what their Services lead to, each declared port to each ready pod', async () => {
    const expected = [...plan.workloads.values()].flatMap(({ namespace, objectName, labels, ports }) =>
      ports.some(({ service }) => service !== undefined)
        ? [{ service: `${namespace}/${objectName}`, namespace, labels, ports }]
        : [],
    );
    for (const { service, namespace, labels, ports } of expected) {
      await eventually(`Service ${service} leads to its pods`, async () => {
        const pods = await podsOf(api, { namespace, labels });
        const addresses = pods.map(({ status }) => status.podIP ?? '');
        const name = service.split('/')[1] ?? '';
        const slices = await api.list<Slice>(
          `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices?labelSelector=kubernetes.io/service-name=${name}`,
        );
        const found = slices.flatMap(({ endpoints, ports: sliced }) =>
          (endpoints ?? []).flatMap((endpoint) =>
            endpoint.addresses.flatMap((address) => (sliced ?? []).map(({ port }) => `${address}:${port}`)),
          ),
        );
        const numbers = ports.filter((port) => port.service !== undefined).map(({ number }) => number);
        const wanted = addresses.flatMap((address) => numbers.map((number) => `${address}:${number}`));
        if (found.sort().join() === wanted.sort().join()) return undefined;
        return `it leads to ${found.join(', ') || 'nothing'}, its pods listen on ${wanted.join(', ')}`;
      });
    }
  });

  it('may be disrupted one at a time wherever several always run', async () => {
    const several = [...plan.workloads.values()].filter((workload) => minimumReplicas(workload) > 1);
    const expected = several.map(({ namespace, objectName }) => [`${namespace}/${objectName}`, 1]);
    const allowed = async () => {
      const budgets = await api.list<Budget>('/apis/policy/v1/poddisruptionbudgets');
      return budgets.map(({ metadata, status }) => [
        `${metadata.namespace ?? ''}/${metadata.name}`,
        status.disruptionsAllowed,
      ]);
    };
    await eventually('the budgets have counted their pods', async () =>
      (await allowed()).some(([, count]) => count === 0) ? JSON.stringify(await allowed()) : undefined,
    );
    expect((await allowed()).sort()).toEqual(expected.sort());
  });

  it('leave every node that is drained, and come up elsewhere', async () => {
    for (const { name } of nodesOf(plan.cluster)) {
      await drain(api, name);
      await eventually(`every workload is ready without ${name}`, () => unsettled(api), 60);
      await uncordon(api, name);
    }
  });
});
