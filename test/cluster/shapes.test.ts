import { platform } from '../../charts/platform';
import { describeObject } from '../../lib/render/manifest';
import { renderCluster } from '../../lib/render/render-cluster';
import { everyShape } from '../fixtures/every-shape';
import { succeeded } from './harness/api';
import { lostFields } from './harness/stored-fields';
import { specOf, underTest } from './harness/under-test';

const { api, cluster, kubernetes } = underTest();

/** The same cluster with applications of every shape and room for them, as this minor is given them. */
const rendered = renderCluster({ ...platform, apps: everyShape }, specWithRoom());
const objects = rendered.objects.filter(({ owner }) => owner.startsWith('shop/every-')).map(({ manifest }) => manifest);

function specWithRoom() {
  const spec = structuredClone(specOf(cluster)) as ReturnType<typeof specOf> & {
    components: { tenants: { teams: { shop: object } } };
  };
  Object.assign(spec.cluster, { kubernetesVersion: kubernetes, nodes: { count: 12, cpu: '16', memory: '64Gi' } });
  Object.assign(spec.components.tenants.teams.shop, { namespaces: { shop: {} } });
  return { ...spec, apps: {} };
}

/** Admission looks for the account of a pod, even of one that is not stored. */
const accounts = objects.filter(({ kind }) => kind === 'ServiceAccount');
beforeAll(async () => {
  for (const account of accounts) succeeded(describeObject(account), await api.apply(account));
});
afterAll(async () => {
  for (const account of accounts)
    succeeded(describeObject(account), await api.ask(await api.pathOf(account), { method: 'DELETE' }));
});

describe.each([...new Set(objects.map(({ kind }) => kind))].sort())('every %s of applications', (kind) => {
  const some = objects.filter((manifest) => manifest.kind === kind);

  test.each(some.map((manifest) => [describeObject(manifest), manifest] as const))(
    '%s is taken without a warning, and every field of it is kept',
    async (_, manifest) => {
      const { status, body, warnings } = await api.apply(manifest, { dryRun: true });
      expect({ warnings, refusal: status < 300 ? undefined : (body as { message?: string }).message }).toEqual({
        warnings: [],
        refusal: undefined,
      });
      expect(lostFields(manifest, body)).toEqual([]);
    },
  );
});

test('every kind that runs pods is among them', () => {
  const kinds = new Set(objects.map(({ kind }) => kind));
  const wanted = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod', 'ReplicaSet'];
  expect([...wanted, 'ReplicationController'].filter((kind) => !kinds.has(kind))).toEqual([]);
});
