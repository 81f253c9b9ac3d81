import { describeObject, type Manifest } from '../../lib/render/manifest';
import { succeeded, type StoredObject } from './harness/api';
import { applyAll, complaintsOf, sortedByKind } from './harness/apply';
import { everyShapeHere, isCustom } from './harness/every-shape-here';
import { eventually } from './harness/eventually';
import { nodesOf } from './harness/nodes';
import { refusals } from './harness/settled';
import { lostFields } from './harness/stored-fields';
import { underTest } from './harness/under-test';
import { volume } from './harness/volumes';

const cluster = underTest();
const { api, plan } = cluster;

const objects = everyShapeHere(cluster).filter((manifest) => !isCustom(manifest));
const named = (some: readonly Manifest[]) => some.map((manifest) => [describeObject(manifest), manifest] as const);

describe.each([...new Set(objects.map(({ kind }) => kind))].sort())('every %s of applications', (kind) => {
  test.each(named(objects.filter((manifest) => manifest.kind === kind)))(
    '%s is taken without a warning, and every field of it is kept',
    async (_, manifest) => {
      // Admission looks for the account of a pod, even of one that is not stored; those of the running shapes are not there yet.
      const sent = kind === 'Pod' ? withAccount(manifest, 'default') : manifest;
      const { status, body, warnings } = await api.apply(sent, { dryRun: true });
      expect({ warnings, refusal: status < 300 ? undefined : (body as { message?: string }).message }).toEqual({
        warnings: [],
        refusal: undefined,
      });
      expect(lostFields(sent, body)).toEqual([]);
    },
  );
});

function withAccount(pod: Manifest, serviceAccountName: string): Manifest {
  return { ...pod, spec: { ...(pod.spec as object), serviceAccountName } };
}

/** Status fields that count the pods of a kind: how many are wanted, and how many are well. */
const COUNTS: Readonly<Record<string, (object: Counted) => readonly [wanted: number, well: number]>> = {
  Deployment: ({ spec, status }) => [spec.replicas ?? 1, status.readyReplicas ?? 0],
  StatefulSet: ({ spec, status }) => [spec.replicas ?? 1, status.readyReplicas ?? 0],
  ReplicaSet: ({ spec, status }) => [spec.replicas ?? 1, status.readyReplicas ?? 0],
  ReplicationController: ({ spec, status }) => [spec.replicas ?? 1, status.readyReplicas ?? 0],
  DaemonSet: ({ status }) => [status.desiredNumberScheduled ?? 1, status.numberReady ?? 0],
  Job: ({ spec, status }) => [spec.completions ?? 1, status.succeeded ?? 0],
  Pod: ({ status }) => [1, status.phase === 'Running' ? 1 : 0],
};
interface Counted extends StoredObject {
  readonly spec: { readonly replicas?: number; readonly completions?: number };
  readonly status: {
    readonly readyReplicas?: number;
    readonly numberReady?: number;
    readonly desiredNumberScheduled?: number;
    readonly succeeded?: number;
    readonly phase?: string;
  };
}

describe('the pods of every shape', () => {
  const running = objects.filter(({ kind }) => kind in COUNTS);
  /** For claims, and for what is claimed for the time of a pod. */
  const volumes = Array.from({ length: 10 }, (_, index) => volume(`every-shape-${index}`, { size: '1Gi' }));
  const [node] = nodesOf(plan.cluster);
  const label = (disk: string | null) =>
    api.ask(`/api/v1/nodes/${node?.name ?? ''}`, {
      method: 'PATCH',
      contentType: 'application/merge-patch+json',
      body: { metadata: { labels: { disk } } },
    });

  beforeAll(async () => {
    succeeded('the label that one of them asks of its node', await label('fast'));
    for (const one of volumes) succeeded(describeObject(one), await api.apply(one));
    const applied = await applyAll(api, sortedByKind(objects.map((manifest) => ({ manifest }))));
    expect(complaintsOf(applied)).toEqual([]);
  });

  afterAll(async () => {
    for (const manifest of objects) await remove(await api.pathOf(manifest));
    await eventually('no pod of them is left', async () => {
      const left = (await everythingCalledEvery('pods')).map(({ metadata }) => metadata.name);
      return left.length === 0 ? undefined : left.join(', ');
    });
    for (const { metadata } of await everythingCalledEvery('persistentvolumeclaims'))
      await remove(`/api/v1/namespaces/${metadata.namespace ?? ''}/persistentvolumeclaims/${metadata.name}`);
    for (const one of volumes) await remove(await api.pathOf(one));
    succeeded('the label of the node', await label(null));
  });

  const everythingCalledEvery = async (kind: string) =>
    (await api.list(`/api/v1/namespaces/shop/${kind}`)).filter(({ metadata }) => metadata.name.includes('every-'));

  async function remove(path: string): Promise<void> {
    const reply = await api.ask(`${path}?propagationPolicy=Background`, { method: 'DELETE' });
    if (reply.status !== 404) succeeded(path, reply);
  }

  test.each(named(running))('%s has them all, none refused by admission, quota or scheduler', async (_, manifest) => {
    const path = await api.pathOf(manifest);
    await eventually(`${describeObject(manifest)} is well`, async () => {
      const object = await api.get<Counted>(path);
      const [wanted, well] = COUNTS[manifest.kind]?.(object) ?? [0, 0];
      if (wanted > 0 && well >= wanted) return undefined;
      return [`it has ${well} of ${wanted}`, ...(await refusals(api))].join('\n');
    });
  });
});

test('every kind that runs pods is among them', () => {
  const kinds = new Set(objects.map(({ kind }) => kind));
  const wanted = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Pod', 'ReplicaSet'];
  expect([...wanted, 'ReplicationController'].filter((kind) => !kinds.has(kind))).toEqual([]);
});
