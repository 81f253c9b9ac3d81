import { z } from 'zod';
import { defineApp, definePlatform, type SpecOf } from '../../lib';
import { reservedFolders } from '../../lib/render/path';
import { ProblemsError } from '../../lib/spec/problem';
import { validCluster } from '../fixtures/specs/valid-cluster';

const componentCalled = (name: string) => ({
  name,
  summary: 'Does what its name says.',
  spec: z.strictObject({}),
  facts: () => ({ stage: 'platform' as const }),
});

/** `defineApp` refuses bad names itself; an application of another making has them all the same. */
const appCalled = (
  name: string,
  { team = 'shop', clusters }: { team?: string; clusters?: readonly string[] } = {},
) => ({
  ...defineApp({
    shape: 'service',
    team: 'shop',
    name: 'web',
    clusters,
    summary: 'Serves.',
    image: 'registry.example.com/web:1.0.0',
    ports: { http: 8080 },
    health: { ready: '/', live: '/' },
  }),
  team,
  name,
});

const clusterCalled = (name: string): SpecOf<never> => ({ cluster: { ...validCluster, name }, components: {} });

/** The problem lines of a platform; none when it is sound. */
function problemsOf(parts: {
  components?: readonly string[];
  apps?: readonly ReturnType<typeof appCalled>[];
  clusters?: readonly string[];
}): string[] {
  const { components = [], apps = [], clusters = ['dev', 'production'] } = parts;
  try {
    definePlatform({
      components: Object.fromEntries(components.map((name, index) => [`c${index}`, componentCalled(name)])),
      apps,
      images: {},
      clusters: clusters.map(clusterCalled),
    });
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ at, message }) => `${at}: ${message}`);
  }
}

test('names that are folders, labels and keys at once are welcome', () => {
  expect(problemsOf({ components: ['metrics-server', 'k8s', 'a'.repeat(63)], apps: [appCalled('web')] })).toEqual([]);
});

const FORM = 'must be lower-case letters, digits and inner hyphens, with a letter first';

test.each([
  [
    'constructor',
    'components.constructor: is a name that JavaScript keeps for itself (got constructor); choose another',
  ],
  ['__proto__', 'components.__proto__: is a name that JavaScript keeps for itself (got __proto__); choose another'],
  ['', 'components[""]: must not be empty'],
  ['MetricsServer', `components.MetricsServer: ${FORM} (got MetricsServer); write metrics-server`],
  ['metrics_server', `components.metrics_server: ${FORM} (got metrics_server); write metrics-server`],
  ['a'.repeat(64), `components.${'a'.repeat(64)}: has 64 characters (got ${'a'.repeat(60)}…); a name may have 63`],
])('a component cannot be called %j', (name, line) => {
  expect(problemsOf({ components: [name] })).toEqual([line]);
});

test.each(reservedFolders)('a component cannot be called %s, as a folder of every cluster is', (name) => {
  expect(problemsOf({ components: [name] })).toEqual([
    `components.${name}: is the name of a folder that every cluster has for something else (namespaces, apps, inventory, bootstrap, docs); choose another`,
  ]);
});

test('an application and its team are folders too', () => {
  expect(problemsOf({ apps: [appCalled('web.v2', { team: 'Shop' })] })).toEqual([
    `apps.Shop/web.v2 (team): ${FORM} (got Shop); write shop`,
    `apps.Shop/web.v2 (name): ${FORM} (got web.v2); write web-v2`,
  ]);
});

test('two teams may use one name, one team may not', () => {
  expect(problemsOf({ apps: [appCalled('web'), appCalled('web', { team: 'billing' })] })).toEqual([]);
  expect(problemsOf({ apps: [appCalled('web'), appCalled('web')] })).toEqual([
    'apps.shop/web: is there twice; one team uses a name once',
  ]);
});

test('components and clusters do not share names', () => {
  expect(problemsOf({ components: ['a', 'b', 'a'], clusters: ['dev', 'dev'] })).toEqual([
    'components.a: is there twice; give one of them another name',
    'cluster dev: is there twice; both would be rendered into one folder, so give one another name',
  ]);
});

test('an application that names a misspelt cluster would run nowhere', () => {
  expect(problemsOf({ apps: [appCalled('web', { clusters: ['dev', 'prodution'] })] })).toEqual([
    'apps.shop/web (clusters): prodution is no cluster of this platform; did you mean production? (clusters: dev, production)',
  ]);
});

/** A catalogue is not always type-checked: what somebody may export, and what somebody may write in images.json. */
function problemsOfCatalogue(components: object, images: Readonly<Record<string, unknown>> = {}): string[] {
  try {
    definePlatform({ components: components as never, images: images as never, clusters: [] });
    return [];
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ at, message }) => `${at}: ${message}`);
  }
}

test('an entry that is no component is named by its key, with what it lacks', () => {
  const advice = 'export one made by defineComponent, and look for a misspelt export or imports that go in a circle';
  expect(problemsOfCatalogue({ search: undefined, VERSION: '1', sound: componentCalled('sound') })).toEqual([
    `components.search: is undefined, not a component; ${advice}`,
    `components.VERSION: is "1", not a component; ${advice}`,
  ]);
  expect(problemsOfCatalogue({ search: { name: 'search' } })).toEqual([
    'components.search.summary: is required: one sentence on what it does',
    'components.search.spec: must be a schema of its settings, such as z.strictObject({})',
    "components.search.facts: must be a function, such as () => ({ stage: 'platform' })",
  ]);
});

test('an application that is none is named by its place', () => {
  expect(problemsOf({ apps: [undefined as never] })).toEqual([
    expect.stringMatching(/^apps\[0\]: is undefined, not a component; /),
  ]);
});

test('every pin of an image is parsed', () => {
  const images = { search: { repository: 'search', tag: 'latest', digest: null } };
  expect(problemsOfCatalogue({}, images)).toEqual([
    expect.stringMatching(/^images\.search\.repository: is a short name/),
    expect.stringMatching(/^images\.search\.tag: has the tag latest/),
    expect.stringMatching(/^images\.search\.because: is required where digest is null/),
  ]);
});

test('every problem is reported at once', () => {
  expect(problemsOf({ components: ['', 'apps'], apps: [appCalled('Web')], clusters: ['a', 'a'] })).toHaveLength(4);
});
