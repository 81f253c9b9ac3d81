import { KubeConfigMap } from '../../../lib/imports/k8s';
import { renderCluster } from '../../../lib/render/render-cluster';
import { high, platform } from '../../fixtures/platform';
import {
  platformOf,
  probesOn,
  problemsOf,
  problemsOfAll,
  problemsOfApps,
  RESOURCES,
  sample,
  sampleApp,
  specFor,
} from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

test('objects come in the order of their paths, below the folder of the cluster and of their owner', () => {
  const { objects } = renderCluster(platform, high);
  const paths = objects.map(({ path }) => path);
  expect(paths).toEqual([...paths].sort());
  for (const { path, owner } of objects)
    expect(path.startsWith(owner.includes('/') ? `high/apps/${owner}/` : `high/${owner}/`)).toBe(true);
});

test('every owner has a stage', () => {
  const { objects, stages } = renderCluster(platform, high);
  for (const { owner } of objects) expect(stages).toHaveProperty([owner]);
  expect(stages).toMatchObject({ namespaces: 'foundation', scraper: 'observability', 'shop/checkout': 'apps' });
});

test('every object is named, labelled by its component and marked as ours', () => {
  for (const { manifest, owner } of renderCluster(platform, high).objects) {
    expect(manifest.metadata.labels).toMatchObject({
      'app.kubernetes.io/managed-by': 'groundplan',
      'example.com/environment': 'test',
      ...(owner === 'namespaces' ? {} : { 'app.kubernetes.io/name': owner.split('/').at(-1) }),
    });
  }
});

test('one object with two owners names both', () => {
  const config = { name: 'same', namespace: 'shared' };
  const [a, b] = ['a', 'b'].map((name) =>
    sample({
      name,
      facts: { namespace: 'shared', namespaces: { shared: {} } },
      build: (chart) => new KubeConfigMap(chart, 'same', { metadata: config }),
    }),
  );
  if (a === undefined || b === undefined) throw new Error('there are two');
  expect(problemsOfAll([a, b])).toEqual([
    'components.b: renders ConfigMap shared/same (v1) as components.a does; an object has one owner and is rendered once: remove or rename one of the two',
  ]);
});

test('two components whose names join to one are told apart by name', () => {
  const facts = { namespace: 'shared', namespaces: { shared: {} } };
  const web = { kind: 'Deployment', containers: { web: 'sample' } } as const;
  const run = { containers: { web: { requests: { cpu: '1m', memory: '1Mi' }, limits: { memory: '1Mi' } } } };
  const a = sample({ name: 'a', facts: { ...facts, workloads: { 'b-c': web } }, pods: () => ({ 'b-c': run }) });
  const ab = sample({ name: 'a-b', facts: { ...facts, workloads: { c: web } }, pods: () => ({ c: run }) });
  expect(problemsOfAll([a, ab])).toContainEqual(
    expect.stringContaining('components.a-b: renders Deployment shared/a-b-c (apps/v1) as components.a does;'),
  );
});

test('the cluster is checked before its components, and the components before anything is rendered', () => {
  const bad = sample({
    facts: { stage: 'somewhen' as 'apps' },
    build: () => {
      throw new Error('built');
    },
  });
  const spec = specFor([bad], { nodes: { count: 0 } });
  expect(problemsIn(platformOf([bad]), spec)).toEqual(['cluster.nodes.count: must be at least 1 (got 0)']);
  expect(problemsOfAll([bad])).toEqual([expect.stringContaining('components.sample (facts).stage: must be one of')]);
});

test('what one component does wrong does not hide what another does', () => {
  const build = (): never => {
    throw new Error('no such thing');
  };
  expect(problemsOfAll([sample({ name: 'a', build }), sample({ name: 'b', build })])).toEqual([
    'components.a (build): throws "no such thing"; correct the component',
    'components.b (build): throws "no such thing"; correct the component',
  ]);
});

test('what one workload does wrong hides neither another nor what is built', () => {
  const web = { kind: 'Deployment', containers: { web: 'sample' } } as const;
  const asks = (port: string) => ({ containers: { web: { ...RESOURCES, ...probesOn(port) } } });
  const two = sample({
    facts: { workloads: { a: web, b: web } },
    pods: () => ({ a: asks('http'), b: asks('https'), c: asks('http') }),
    build: (_, { port }) => port('grpc'),
  });
  const ends = 'in a probe, which its facts do not declare (ports: none)';
  expect(problemsOfAll([two])).toEqual([
    'components.sample: pods describes c, which facts.workloads does not declare',
    `components.sample: workload a asks port http ${ends}`,
    `components.sample: workload b asks port https ${ends}`,
    'components.sample (build): has no port grpc (it has none)',
  ]);
});

test('what an application does wrong is found under apps', () => {
  const web = sampleApp('shop', { name: 'web', container: probesOn('http') });
  expect(problemsOfApps([web])).toEqual([
    'apps.shop/web: workload web asks port http in a probe, which its facts do not declare (ports: none)',
  ]);
});

test('rendering leaves the platform and the spec as they were', () => {
  const before = JSON.stringify([platform.components, platform.clusters]);
  renderCluster(platform, high);
  expect(JSON.stringify([platform.components, platform.clusters])).toBe(before);
});

test('a spec that is nothing at all is refused in words', () => {
  for (const spec of [undefined, null, 5, 'x', []])
    expect(problemsIn(platform, spec)[0]).toMatch(/^(spec|cluster)[^:]*: (is required|must be)/);
  expect(problemsOf({})).toEqual([]);
});
