import { nameOfSpec, parseClusterSpec } from '../../../lib/spec/cluster-spec';
import { validCluster } from '../../fixtures/specs/valid-cluster';
import { validSpec } from '../../fixtures/specs/valid-spec';

function linesOf(spec: unknown): readonly string[] {
  const lines: string[] = [];
  const parsed = parseClusterSpec(spec, (at, message) => lines.push(`${at}: ${message}`));
  expect(parsed === undefined).toBe(lines.length > 0);
  return lines;
}

test('a cluster alone is a spec: nothing runs in it', () => {
  const parsed = parseClusterSpec({ cluster: validCluster }, refuse);
  expect(parsed).toMatchObject({ cluster: { name: 'fixture', domain: 'cluster.local' }, components: {}, patches: [] });
});

test('settings of components are handed on as they are', () => {
  const components = { 'metrics-server': { replicas: 'many' }, heapster: false };
  expect(parseClusterSpec({ cluster: validCluster, components }, refuse)?.components).toEqual(components);
});

test('a rule across fields of the cluster is checked beside mistakes in other sections', () => {
  const cluster = { ...validCluster, podCidr: '10.96.0.0/16' };
  expect(linesOf({ cluster, component: {}, patches: {} })).toEqual([
    'cluster.podCidr: 10.96.0.0/16 overlaps cluster.serviceCidr 10.96.0.0/16; choose disjoint ranges',
    'patches: must be a list (got an object)',
    'component: is not a field here; did you mean components? (fields: cluster, components, apps, patches)',
  ]);
});

test.each([
  ['in the cluster', { ...validSpec, cluster: { ...validCluster, labels: { ['__proto__']: 'x' } } }],
  ['among components', { ...validSpec, components: { ['__proto__']: {} } }],
  ['in settings', { ...validSpec, components: { tenants: { teams: { ['__proto__']: {} } } } }],
  [
    'in a patch',
    {
      ...validSpec,
      patches: [
        { because: 'x', target: { ['__proto__']: {}, kind: 'A', name: 'a' }, patch: [{ op: 'remove', path: '/a' }] },
      ],
    },
  ],
])('__proto__ %s is reported once', (_, spec) => {
  expect(linesOf(spec)).toEqual([expect.stringMatching(/\.__proto__: is a name that JavaScript keeps for itself/)]);
});

test('messages find a name in whatever they are given', () => {
  expect(nameOfSpec(validSpec)).toBe('fixture');
  for (const spec of [undefined, null, 'dev', {}, { cluster: null }, { cluster: { name: 3 } }]) {
    expect(nameOfSpec(spec)).toBe('(unnamed)');
  }
});

function refuse(at: string, message: string): never {
  throw new Error(`${at}: ${message}`);
}
