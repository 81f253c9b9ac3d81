import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from '../../../charts/platform';
import type { Platform } from '../../../lib';
import { validApps } from '../../fixtures/specs/valid-apps';
import { runCommand, temporaryFolder } from './run-command';

const HPA = 'production/apps/shop/checkout/horizontalpodautoscaler_checkout.yaml';

let out: string;
beforeEach(() => {
  out = temporaryFolder();
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

/** The example platform with the ledger alone: nothing that checkout's absence could break. */
const withoutCheckout: Platform = {
  ...platform,
  apps: validApps.filter(({ name }) => name === 'ledger'),
  clusters: platform.clusters.map((spec) => ({ ...spec, apps: {} })),
};

test('writes the clusters with their inventories, and a second run changes nothing', async () => {
  await runCommand(['render', '--out', out]);
  expect(existsSync(join(out, HPA))).toBe(true);
  expect(existsSync(join(out, 'production/inventory/apps/shop/checkout.json'))).toBe(true);
  const { printed } = await runCommand(['render', '--out', out]);
  expect(printed.join('\n')).toMatch(/0 files added, 0 changed, 0 removed/);
});

test('names each object that disappears', async () => {
  await runCommand(['render', '--out', out]);
  const { code, printed } = await runCommand(['render', '--out', out], { platform: withoutCheckout });
  expect(code).toBe(0);
  expect(printed).toContain(`removed ${HPA}`);
  expect(existsSync(join(out, HPA))).toBe(false);
});

test('renders one cluster and leaves the others', async () => {
  await runCommand(['render', '--out', out, '--cluster', 'dev']);
  expect(existsSync(join(out, 'dev'))).toBe(true);
  expect(existsSync(join(out, 'production'))).toBe(false);
  await runCommand(['render', '--out', out, '--cluster', 'production']);
  expect(existsSync(join(out, 'dev'))).toBe(true);
});

test('renders the clusters that are named, each once, and removes no other', async () => {
  await runCommand(['render', '--out', out]);
  const named = ['--cluster', 'dev', '--cluster', 'staging', '--cluster', 'dev'];
  const { code, printed } = await runCommand(['render', '--out', out, ...named]);
  expect(code).toBe(0);
  expect(printed.join('\n')).toMatch(/0 files added, 0 changed, 0 removed/);
  const both = Number(/(\d+) unchanged/.exec(printed.join())?.[1]);
  const { printed: alone } = await runCommand(['render', '--out', out, '--cluster', 'dev']);
  expect(both).toBeGreaterThan(Number(/(\d+) unchanged/.exec(alone.join())?.[1]));
  expect(existsSync(join(out, 'production'))).toBe(true);
});

test('every unknown cluster is named, and nothing is rendered', async () => {
  const named = ['prodution', 'dev', 'x', ''].flatMap((name) => ['--cluster', name]);
  const { code, warned } = await runCommand(['render', '--out', out, ...named]);
  expect(code).toBe(2);
  expect(warned.join('\n').split('\n')).toEqual([
    'there is no cluster prodution; did you mean production? (clusters: dev, staging, production)',
    'there is no cluster x (clusters: dev, staging, production)',
    'there is no cluster "" (clusters: dev, staging, production)',
  ]);
  expect(existsSync(join(out, 'dev'))).toBe(false);
});

test('an empty folder name, which a script with an unset variable gives, could not run', async () => {
  const { code, warned } = await runCommand(['render', '--out', '', '--check']);
  expect(code).toBe(2);
  expect(warned.join('\n')).toContain('name a folder, such as --out manifests');
});

test('an unknown cluster could not run, and the nearest is named', async () => {
  const { code, warned } = await runCommand(['render', '--out', out, '--cluster', 'prodution']);
  expect(code).toBe(2);
  expect(warned).toContain(
    'there is no cluster prodution; did you mean production? (clusters: dev, staging, production)',
  );
});

describe('--check', () => {
  test('is clean after a render and writes nothing', async () => {
    await runCommand(['render', '--out', out]);
    await expect(runCommand(['render', '--out', out, '--check'])).resolves.toMatchObject({ code: 0, printed: [] });
  });

  test('finds what would be written, and writes none of it', async () => {
    const { code, printed } = await runCommand(['render', '--out', out, '--check']);
    expect(code).toBe(1);
    expect(printed).toContain(`missing ${HPA}`);
    expect(existsSync(join(out, 'production'))).toBe(false);
  });

  test('finds a file that somebody edited', async () => {
    await runCommand(['render', '--out', out]);
    writeFileSync(join(out, HPA), `${readFileSync(join(out, HPA), 'utf8')}# by hand\n`);
    const { code, printed } = await runCommand(['render', '--out', out, '--check']);
    expect(code).toBe(1);
    expect(printed).toEqual([`edited by hand ${HPA}`]);
  });
});

test('a spec with problems is a finding: every problem, no stack, nothing written', async () => {
  const broken = { ...platform, clusters: [{ ...platform.clusters[0], components: { tenant: {} } }] } as Platform;
  const { code, warned } = await runCommand(['render', '--out', out], { platform: broken });
  expect(code).toBe(1);
  expect(warned.join('\n')).toMatch(/^cluster spec "dev" is not valid \(1 problem\)\n {2}components\.tenant: /);
  expect(warned.join('\n')).not.toMatch(/^ {4}at /m);
  expect(existsSync(join(out, 'dev'))).toBe(false);
});

describe('problems of several clusters', () => {
  const [dev, staging, production] = platform.clusters;
  const broken = {
    ...platform,
    clusters: [
      { ...dev, components: { ...dev?.components, tenant: {} } },
      staging,
      { ...production, cluster: { ...production?.cluster, zones: ['a', 'a'] } },
    ],
  } as Platform;

  test.each(['render', 'synth'])(
    'come at once from %s, cluster by cluster, and nothing is written',
    async (command) => {
      const folder = join(out, 'new');
      const args = command === 'render' ? ['--out', folder] : [];
      const world = { platform: broken, environment: { CDK8S_OUTDIR: folder } };
      const { code, warned } = await runCommand([command, ...args], world);
      expect(code).toBe(1);
      expect(warned.join('\n').split('\n')).toEqual([
        'cluster spec "dev" is not valid (1 problem)',
        expect.stringMatching(/^ {2}components\.tenant: /),
        'cluster spec "production" is not valid (1 problem)',
        expect.stringMatching(/^ {2}cluster\.zones/),
      ]);
      expect(existsSync(folder)).toBe(false);
    },
  );

  test('of a cluster that is not asked for stop nothing', async () => {
    await expect(
      runCommand(['render', '--out', out, '--cluster', 'staging'], { platform: broken }),
    ).resolves.toMatchObject({ code: 0 });
  });
});

test('a folder that cannot be written could not run', async () => {
  writeFileSync(join(out, 'file'), '');
  const { code, warned } = await runCommand(['render', '--out', join(out, 'file')]);
  expect(code).toBe(2);
  expect(warned.join('\n')).toContain('a file stands where a folder is needed');
});

test('warns of what an operator should know', async () => {
  const { warned } = await runCommand(['render', '--out', out, '--cluster', 'dev']);
  expect(warned.join('\n')).toContain('warning: dev: components.metrics-server: kubelet certificates are not verified');
});

test('warns of a quota that stops an autoscaler before its maximum', async () => {
  const [spec] = platform.clusters;
  const namespaces = { shop: { quota: { pods: '2' } } };
  const components = { ...spec?.components, tenants: { teams: { shop: { namespaces }, billing: {} } } };
  const apps = { 'shop/checkout': { replicas: { min: 1, max: 3 } } };
  const limited = { ...platform, apps: validApps, clusters: [{ ...spec, components, apps }] } as Platform;
  const { warned } = await runCommand(['render', '--out', out], { platform: limited });
  expect(warned.join('\n')).toContain(
    'warning: dev: namespace shop: its quota sets pods to 2, but with every autoscaler',
  );
});

test('warns 90 days before a Kubernetes minor ends', async () => {
  const world = { today: new Date('2026-12-15') };
  const { warned } = await runCommand(['render', '--out', out, '--cluster', 'production'], world);
  expect(warned.join('\n')).toMatch(/production: cluster\.kubernetesVersion: .*2027-02-28/);
});
