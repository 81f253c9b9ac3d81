import type { ClusterInput } from '../../../lib/spec/cluster';
import { overlay, type DeepPartial } from '../../../lib/spec/overlay';
import { problemsOf } from './problems-of';
import { labels } from '../../../lib/spec/labels';

interface Spec {
  cluster: ClusterInput;
  components: {
    search?: false | { replicas?: number; args?: string[]; storage?: Storage };
    cache?: { size?: string };
  };
}
type Storage = { kind: 'disk'; size: string; class?: string } | { kind: 'memory'; limit: string };

const base: DeepPartial<Spec> = {
  cluster: { availability: 'single', nodes: { count: 1, cpu: '4' } },
  components: { search: { replicas: 1, args: ['-v'], storage: { kind: 'disk', size: '10Gi', class: 'fast' } } },
};

/** The components that come of one override. */
const withSearch = (search: DeepPartial<Spec['components']['search']>): unknown =>
  overlay<Spec>(base, { components: { search } }).components.search;

test('objects merge at every depth', () => {
  expect(
    overlay<Spec>(base, { cluster: { nodes: { count: 3 } } }, { cluster: { name: 'production' } }).cluster,
  ).toEqual({
    name: 'production',
    availability: 'single',
    nodes: { count: 3, cpu: '4' },
  });
});

test('lists, scalars and false replace; a later override wins', () => {
  expect(withSearch({ args: [] })).toMatchObject({ replicas: 1, args: [] });
  expect(withSearch(false)).toBe(false);
  const last = overlay<Spec>(base, { components: { search: false } }, { components: { search: { replicas: 3 } } });
  expect(last.components.search).toEqual({ replicas: 3 });
});

test('another variant replaces, the same variant merges, a variant left open merges', () => {
  expect(withSearch({ storage: { kind: 'memory', limit: '1Gi' } })).toHaveProperty('storage', {
    kind: 'memory',
    limit: '1Gi',
  });
  expect(withSearch({ storage: { kind: 'disk', size: '1Ti' } })).toHaveProperty('storage.class', 'fast');
  expect(withSearch({ storage: { size: '1Ti' } })).toHaveProperty('storage', {
    kind: 'disk',
    size: '1Ti',
    class: 'fast',
  });
});

test.each(['kind', 'shape', 'type'])('an object of another %s replaces', (field) => {
  expect(overlay<object>({ [field]: 'a', x: 1 }, { [field]: 'b', y: 2 })).toEqual({ [field]: 'b', y: 2 });
});

test.each(['labels', 'annotations', 'quota', 'requests', 'limits'])(
  'a map of %s merges, whatever its keys are called',
  (field) => {
    const below = { [field]: { type: 'a', kind: 'x', team: 'shop' } };
    expect(overlay<object>(below, { [field]: { type: 'b', kind: 'y' } })).toEqual({
      [field]: { type: 'b', kind: 'y', team: 'shop' },
    });
    expect(overlay<object>({ deep: { ...below, type: 'p' } }, { deep: { type: 'q' } })).toEqual({
      deep: { type: 'q' },
    });
  },
);

test.each(['nodeSelector', 'matchLabels'])('a map of %s selects, and is replaced whole', (field) => {
  expect(overlay<object>({ at: { [field]: { app: 'a', tier: 'front' } } }, { at: { [field]: { app: 'b' } } })).toEqual({
    at: { [field]: { app: 'b' } },
  });
});

test('so are the labels by which a cluster finds parts that others run: no pod carries those of both', () => {
  const traefik = { namespace: 'ingress', labels: { 'app.kubernetes.io/name': 'traefik' } };
  const prometheus = { namespace: 'monitoring', labels: { 'app.kubernetes.io/name': 'prometheus' } };
  const below: DeepPartial<Spec> = { cluster: { external: { ingress: traefik, scraper: prometheus } } };
  const { external } = overlay<Spec>(below, {
    cluster: {
      external: {
        ingress: { namespace: 'haproxy', labels: { app: 'haproxy-ingress' } },
        scraper: { labels: { app: 'agent' } },
      },
    },
  }).cluster;
  expect(external).toEqual({
    ingress: { namespace: 'haproxy', labels: { app: 'haproxy-ingress' } },
    scraper: { namespace: 'monitoring', labels: { app: 'agent' } },
  });
});

test('labels of objects below another field merge', () => {
  const of = (labels: Readonly<Record<string, string>>) => ({ cluster: { labels } });
  expect(overlay<object>(of({ a: '1' }), of({ b: '2' }))).toEqual(of({ a: '1', b: '2' }));
});

test('undefined leaves the base', () => {
  expect(withSearch(undefined)).toHaveProperty('replicas', 1);
  expect(overlay<object>({ a: 1 }, { a: undefined, b: undefined })).toEqual({ a: 1 });
});

test('the result shares nothing with its inputs, which stay as they were', () => {
  const override = { components: { search: { args: ['-q'] }, cache: { size: '1Gi' } } };
  const before = JSON.stringify([base, override]);
  const result = overlay<Spec>(base, override);
  const { search, cache } = result.components;
  if (search !== undefined && search !== false) search.args?.push('changed');
  if (cache !== undefined) cache.size = 'changed';
  result.cluster.nodes.count = 99;
  expect(JSON.stringify([base, override])).toBe(before);
});

test('__proto__ pollutes nothing and stays visible, so that parsing refuses it', () => {
  const hostile = JSON.parse('{ "__proto__": { "polluted": "yes" }, "constructor": "x" }') as object;
  const result = overlay<object>({ constructor: 'y' }, hostile);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  expect(problemsOf(labels, result)).toEqual([
    'x.__proto__: is a name that JavaScript keeps for itself; remove it',
    'x.constructor: is a name that JavaScript keeps for itself; choose another',
  ]);
});

test('fields that every object answers to merge like any other', () => {
  expect(overlay<object>({ constructor: 'a' }, {}, { toString: 'b' })).toEqual({ constructor: 'a', toString: 'b' });
});

test('anything but plain data is refused', () => {
  const message = 'overlay takes plain data';
  expect(() => overlay<object>({ at: new Date(0) })).toThrow(message);
  expect(() => overlay<object>({}, { call: () => 1 })).toThrow(message);
  expect(() => overlay<object>({}, { nested: { __proto__: { a: 1 } } })).toThrow(message);
});

test('a misspelt field or a wrong value does not compile', () => {
  // @ts-expect-error nodez is no field of a cluster
  overlay<Spec>(base, { cluster: { nodez: { count: 3 } } });
  // @ts-expect-error not below a variant either
  overlay<Spec>(base, { components: { search: { replica: 3 } } });
  // @ts-expect-error a component that does not exist
  overlay<Spec>(base, { components: { serch: false } });
  // @ts-expect-error no such availability
  overlay<Spec>(base, { cluster: { availability: 'highest' } });
  // @ts-expect-error without the type argument, the base decides
  overlay(base, { cluster: { nodez: { count: 3 } } });
  // @ts-expect-error nor in a later override
  overlay<Spec>(base, {}, { cluster: { nodez: { count: 3 } } });
  const inferred: Spec = overlay(base, { cluster: { nodes: { count: 3 } } });
  expect(inferred.cluster.nodes.count).toBe(3);
});
