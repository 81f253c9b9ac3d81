import { describeObject } from '../../lib/render/manifest';
import { succeeded } from './harness/api';
import { everyShapeHere, isCustom } from './harness/every-shape-here';
import { lostFields } from './harness/stored-fields';
import { underTest } from './harness/under-test';

const cluster = underTest();
const { api } = cluster;

const objects = everyShapeHere(cluster).filter((manifest) => !isCustom(manifest));

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
