import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from '../../../charts/platform';
import type { Platform } from '../../../lib';
import { validApps } from '../../fixtures/specs/valid-platform';
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

test('a folder that cannot be written could not run', async () => {
  writeFileSync(join(out, 'file'), '');
  const { code, warned } = await runCommand(['render', '--out', join(out, 'file')]);
  expect(code).toBe(2);
  expect(warned.join('\n')).toContain('a file stands where a folder is needed');
});

test('warns of what an operator should know', async () => {
  const { warned } = await runCommand(['render', '--out', out, '--cluster', 'dev']);
  expect(warned.join('\n')).toContain('warning: dev: metrics-server: kubelet certificates are not verified');
});

test('warns 90 days before a Kubernetes minor ends', async () => {
  const world = { today: new Date('2026-12-15') };
  const { warned } = await runCommand(['render', '--out', out, '--cluster', 'production'], world);
  expect(warned.join('\n')).toMatch(/production: cluster\.kubernetesVersion: .*2027-02-28/);
});
