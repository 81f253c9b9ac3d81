import { platform } from '../../../charts/platform';
import { defineApp, type ClusterSpec, type Platform } from '../../../lib';
import type { Manifest } from '../../../lib/render/manifest';
import { podTemplateOf } from '../../../lib/render/pod-template';
import { renderCluster } from '../../../lib/render/render-cluster';
import { teams } from '../../fixtures/components/teams';
import { everyShape } from '../../fixtures/every-shape';
import { describing } from '../../fixtures/golden-path';
import { platformOf, specFor } from '../../fixtures/sample';
import { runCommand } from './run-command';

const web = defineApp<string>(describing({ shape: 'worker', image: 'registry.example.com/shop/web:1.0.0' }));

/** The application in a cluster for each name, with what the cluster says differently. */
function platformWith(clusters: Readonly<Record<string, Partial<ClusterSpec> & { readonly on?: object }>>): Platform {
  const specs = Object.entries(clusters).map(([name, { on, ...differences }]) => ({
    ...specFor([teams], { name, ...on }),
    ...differences,
  }));
  return { ...platformOf([teams], [web]), clusters: specs };
}

function imagesIn(manifest: Manifest): readonly (string | undefined)[] {
  const { containers = [], initContainers = [], volumes = [] } = podTemplateOf(manifest)?.spec ?? {};
  const mounted = volumes.flatMap(({ image }) => (image === undefined ? [] : [image.reference]));
  return [...[...initContainers, ...containers].map(({ image }) => image), ...mounted];
}

const listed = (platform: Platform) => runCommand(['images', '--list'], { platform });
const setting = (image: string) => ({ apps: { 'shop/web': { image } } });

test('lists platform and application images once each, sorted', async () => {
  const { code, printed } = await runCommand(['images', '--list']);
  expect(code).toBe(0);
  expect(printed).toEqual([...new Set(printed)].sort());
  expect(printed.join('\n')).toMatch(
    /^registry\.k8s\.io\/kube-state-metrics\/kube-state-metrics:v[\d.]+@sha256:[0-9a-f]{64}$/m,
  );
  expect(printed.join('\n')).toContain('ghcr.io/stefanprodan/podinfo');
});

test('says of each image without a digest why, and of no other', async () => {
  const { printed, warned } = await runCommand(['images', '--list']);
  const unpinned = printed.filter((reference) => !reference.includes('@sha256:'));
  expect(warned).toHaveLength(unpinned.length);
  for (const reference of unpinned) expect(warned.join('\n')).toContain(`${reference} has no digest: `);
});

test.each([
  [
    'every shape of application',
    { ...platformOf([teams], everyShape), clusters: [specFor([teams], { external: { keda: true } })] },
  ],
  ['the platform of this repository', platform],
])('lists what the pods of %s run and mount, and nothing else', async (_, whole) => {
  const { printed } = await listed(whole);
  const rendered = whole.clusters.flatMap((spec) => renderCluster(whole, spec).objects);
  expect(printed).toEqual([...new Set(rendered.flatMap(({ manifest }) => imagesIn(manifest)))].sort());
});

test('lists what a cluster sets instead of what the file says', async () => {
  const other = 'registry.example.com/shop/web:1.1.0';
  const everywhere = await listed(platformWith({ one: setting(other), two: setting(other) }));
  expect(everywhere.printed).toContain(other);
  expect(everywhere.printed).not.toContain('registry.example.com/shop/web:1.0.0');
  const { printed, warned } = await listed(platformWith({ one: {}, two: setting(other) }));
  expect(printed).toEqual(expect.arrayContaining([other, 'registry.example.com/shop/web:1.0.0']));
  expect(warned).toEqual([
    'warning: registry.example.com/shop/web:1.0.0 has no digest: stated without a digest by shop/web',
    `warning: ${other} has no digest: stated without a digest for shop/web in the spec of cluster two`,
  ]);
});

test('names images as upstream does where a cluster pulls them from its mirror', async () => {
  const mirrored = platformWith({ test: { on: { imageRegistry: { mirror: 'mirror.example.com/all' } } } });
  await expect(listed(mirrored)).resolves.toEqual(await listed(platformWith({ test: {} })));
});

test('lists nothing that no cluster runs', async () => {
  const { printed, warned } = await listed(platformWith({ test: { apps: { 'shop/web': false } } }));
  expect([printed, warned]).toEqual([[], []]);
});

test('is no list as long as a cluster cannot be rendered', async () => {
  const { code, printed, warned } = await listed(platformWith({ one: {}, two: setting('web:1.1.0') }));
  expect([code, printed]).toEqual([1, []]);
  expect(warned.join('\n')).toContain('apps.shop/web.image');
});
