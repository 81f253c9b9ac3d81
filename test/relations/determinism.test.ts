import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { platform as real } from '../../charts/platform';
import type { Platform } from '../../lib';
import { platform } from '../fixtures/platform';
import { treeOf } from '../fixtures/tree';

function filesOf(one: Platform, clusters: readonly unknown[] = one.clusters): Readonly<Record<string, string>> {
  return Object.assign({}, ...clusters.map((spec) => treeOf(one, spec).files)) as Readonly<Record<string, string>>;
}

/** The same data with the keys of every object in the opposite order. Lists keep theirs: it has a meaning. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe.each([
  ['the fixture platform', platform],
  ['this platform', real],
])('%s', (_, one) => {
  const files = filesOf(one);

  test('gives the same bytes twice', () => {
    expect(filesOf(one)).toEqual(files);
  });

  test('gives the same bytes in any order of its catalogue and applications', () => {
    const turned = { ...one, components: one.components.toReversed(), apps: one.apps.toReversed() };
    const mixed = { ...one, components: [...one.components.slice(2), ...one.components.slice(0, 2)] };
    expect(filesOf(turned)).toEqual(files);
    expect(filesOf(mixed)).toEqual(files);
  });

  test('gives the same bytes in any order of a spec', () => {
    expect(filesOf(one, one.clusters.map(reversed))).toEqual(files);
  });

  test('lists its files in the same order', () => {
    const turned = { ...one, components: one.components.toReversed(), apps: one.apps.toReversed() };
    expect(Object.keys(filesOf(turned))).toEqual(Object.keys(files));
  });
});

test('neither clock, language nor the switches of cdk8s change a byte', () => {
  const root = join(__dirname, '../..');
  const hashIn = (env: Readonly<Record<string, string>>) =>
    execFileSync(process.execPath, ['-r', 'ts-node/register', join(__dirname, 'print-tree.ts')], {
      cwd: root,
      env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C', ...env },
      encoding: 'utf8',
    });
  const plain = hashIn({});
  expect(plain).toMatch(/^[0-9a-f]{64}$/);
  for (const language of ['cs_CZ.UTF-8', 'et_EE.UTF-8'])
    expect(hashIn({ TZ: 'Pacific/Kiritimati', LANG: language, LC_ALL: language })).toBe(plain);
  expect(hashIn({ CDK8S_DISABLE_SORT: '1', CDK8S_OUTDIR: 'elsewhere', CDK8S_OUTPUT_FILE_EXTENSION: '.yml' })).toBe(
    plain,
  );
}, 60_000);
