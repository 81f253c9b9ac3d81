import { maximumReplicas, minimumReplicas } from '../../lib/plan/replicas';
import type { ServiceSpec } from '../../lib/imports/k8s';
import { describeObject, type Manifest } from '../../lib/render/manifest';
import type { StoredObject } from './harness/api';
import { drain, uncordon } from './harness/drain';
import { eventually } from './harness/eventually';
import { nodesOf } from './harness/nodes';
import type { Pod } from './harness/pod';
import { podsOf } from './harness/pods-of';
import { refusals, unsettled } from './harness/settled';
import { underTest } from './harness/under-test';

const { api, plan, rendered } = underTest();
const workloads = [...plan.workloads.values()];

interface Slice extends StoredObject {
  readonly endpoints: readonly { readonly addresses: readonly string[] }[] | null;
  readonly ports?: readonly { readonly name: string; readonly port: number; readonly protocol: string }[];
}

interface Budget extends StoredObject {
  readonly status: { readonly disruptionsAllowed: number };
}

const isReady = ({ status }: Pod) =>
  ((status as { conditions?: readonly { type: string; status: string }[] }).conditions ?? []).some(
    (condition) => condition.type === 'Ready' && condition.status === 'True',
  );

describe('pods', () => {
  it('are refused by no Pod Security level, quota or scheduler', async () => {
    expect(await unsettled(api)).toBeUndefined();
    expect(await refusals(api)).toEqual([]);
  });

  it('pull images with the logins that the cluster names', async () => {
    const names = (plan.cluster.imageRegistry.pullSecrets ?? []).map((name) => ({ name }));
    for (const workload of workloads)
      for (const { metadata, spec } of await podsOf(api, workload))
        expect([metadata.name, spec.imagePullSecrets ?? []]).toEqual([metadata.name, names]);
  });

  it('may be disrupted one at a time wherever there may be several', async () => {
    const several = workloads.filter((workload) => maximumReplicas(workload) > 1);
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
});

const services = rendered.objects.flatMap(({ manifest }) => (manifest.kind === 'Service' ? [manifest] : []));

/** Every address and port that a Service leads to, as its slices have them. */
async function endpointsOf({ metadata: { namespace = '', name } }: Manifest): Promise<readonly string[]> {
  const slices = await api.list<Slice>(
    `/apis/discovery.k8s.io/v1/namespaces/${namespace}/endpointslices?labelSelector=kubernetes.io/service-name=${name}`,
  );
  return slices
    .flatMap(({ endpoints, ports = [] }) =>
      (endpoints ?? []).flatMap(({ addresses }) =>
        addresses.flatMap((address) =>
          ports.map(({ name: port, port: number, protocol }) => `${port} ${address}:${number}/${protocol}`),
        ),
      ),
    )
    .sort();
}

describe.each(services.map((service) => [describeObject(service), service] as const))('%s', (title, service) => {
  const { selector = {}, ports = [] } = service.spec as ServiceSpec;
  const owner = workloads.find(
    ({ namespace, labels }) =>
      namespace === service.metadata.namespace &&
      Object.entries(selector).every(([label, value]) => labels[label] === value),
  );

  it('leads to the pods of one workload, each of its ports to what listens there', async () => {
    if (owner === undefined)
      throw new Error(`${title} selects ${JSON.stringify(selector)}, which the pods of no workload carry`);
    await eventually(`${title} leads to its pods`, async () => {
      const pods = (await podsOf(api, owner)).filter(isReady);
      const wanted = pods.flatMap(({ status: { podIP = '' } }) =>
        ports.map(({ name = '', protocol = 'TCP' }) => {
          const port = owner.ports.find((one) => one.name === name);
          return `${name} ${podIP}:${port?.number ?? '?'}/${protocol}`;
        }),
      );
      const found = await endpointsOf(service);
      if (pods.length > 0 && found.join() === wanted.sort().join()) return undefined;
      return `it leads to ${found.join(', ') || 'nothing'}, its pods listen on ${wanted.join(', ') || '(there are none)'}`;
    });
  });
});

describe.each(nodesOf(plan.cluster).map(({ name }) => name))('%s, drained,', (node) => {
  afterAll(() => uncordon(api, node));

  it('is left by every pod, which come up elsewhere', async () => {
    await drain(api, node);
    await eventually(
      `every workload is ready without ${node}`,
      async () => (await unsettled(api)) ?? (await missingPods(node)),
    );
  });
});

/** What lacks ready pods elsewhere than on a node: a workload's status may still be that of before a drain. */
async function missingPods(node: string): Promise<string | undefined> {
  const lacking = await Promise.all(
    workloads.map(async (workload) => {
      const pods = await podsOf(api, workload);
      const there = pods.filter(
        (pod) =>
          isReady(pod) &&
          pod.spec.nodeName !== node &&
          (pod.metadata as { deletionTimestamp?: string }).deletionTimestamp === undefined,
      );
      const least = minimumReplicas(workload);
      return there.length >= least ? [] : [`${workload.key} has ${there.length} of ${least} pods elsewhere`];
    }),
  );
  const lines = lacking.flat();
  return lines.length === 0 ? undefined : lines.join('\n');
}
