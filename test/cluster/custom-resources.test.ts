import { readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';
import { describeObject, type Manifest } from '../../lib/render/manifest';
import { succeeded } from './harness/api';
import { everyShapeHere, isCustom } from './harness/every-shape-here';
import { eventually } from './harness/eventually';
import { lostFields } from './harness/stored-fields';
import { toolFile } from './harness/tools';
import { underTest } from './harness/under-test';

const cluster = underTest();
const { api } = cluster;

interface Definition extends Manifest {
  readonly spec: { readonly group: string };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** What KEDA and the VerticalPodAutoscaler themselves define; whoever installs them brings these. */
const definitions = [
  toolFile('keda', 'config/crd/bases/keda.sh_scaledobjects.yaml'),
  toolFile('vertical-pod-autoscaler', 'deploy/vpa-v1-crd-gen.yaml'),
].flatMap((file) => loadAll(readFileSync(file, 'utf8')) as readonly Definition[]);

const objects = everyShapeHere(cluster).filter(isCustom);
const kindsOf = (manifests: readonly Manifest[]) => [...new Set(manifests.map(({ kind }) => kind))].sort();

async function servedGroups(): Promise<readonly string[]> {
  const { groups } = await api.get<{ groups: readonly { name: string }[] }>('/apis');
  return groups.map(({ name }) => name);
}

/** What the server says of all kinds, for whoever reads it next. */
async function isPublished({ spec: { group } }: Definition): Promise<boolean> {
  const [v2, v3] = await Promise.all([api.get<object>('/openapi/v2'), api.get<object>('/openapi/v3')]);
  return (await servedGroups()).includes(group) || [v2, v3].some((one) => JSON.stringify(one).includes(`${group}/`));
}

beforeAll(async () => {
  for (const definition of definitions) succeeded(describeObject(definition), await api.apply(definition));
  for (const definition of definitions)
    await eventually(`${describeObject(definition)} is served`, async () => {
      const { status } = await api.get<Definition>(await api.pathOf(definition));
      const isEstablished = status?.conditions?.some((one) => one.type === 'Established' && one.status === 'True');
      if (isEstablished !== true) return JSON.stringify(status);
      return (await servedGroups()).includes(definition.spec.group) ? undefined : 'its group is not yet discovered';
    });
});

afterAll(async () => {
  for (const definition of definitions)
    succeeded(describeObject(definition), await api.ask(await api.pathOf(definition), { method: 'DELETE' }));
  for (const definition of definitions)
    await eventually(`${describeObject(definition)} is gone`, async () =>
      (await isPublished(definition)) ? 'its group is still told of' : undefined,
    );
});

describe.each(kindsOf(objects))('every %s', (kind) => {
  const some = objects.filter((manifest) => manifest.kind === kind);

  test.each(some.map((manifest) => [describeObject(manifest), manifest] as const))(
    '%s is taken by the definition of those who serve it, without a warning, and every field of it is kept',
    async (_, manifest) => {
      const { status, body, warnings } = await api.apply(manifest, { dryRun: true });
      expect({ warnings, refusal: status < 300 ? undefined : (body as { message?: string }).message }).toEqual({
        warnings: [],
        refusal: undefined,
      });
      expect(lostFields(manifest, body)).toEqual([]);
    },
  );

  test('with a field that is none is refused', async () => {
    const spec = { ...(some[0]?.spec as object), misspelt: 1 };
    const { status, body } = await api.apply({ ...some[0], spec } as Manifest, { dryRun: true });
    expect(status).toBeGreaterThanOrEqual(400);
    expect((body as { message?: string }).message).toContain('misspelt');
  });
});

test('every custom kind that the engine derives is among them', () => {
  expect(kindsOf(objects)).toEqual(['ScaledObject', 'VerticalPodAutoscaler']);
});
