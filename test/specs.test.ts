import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderCluster } from '../lib/render/render-cluster';
import { ProblemsError } from '../lib/spec/problem';
import { spec as severalComponents } from './fixtures/specs/invalid/components/several-components-at-once';
import { spec as clusterAndComponents } from './fixtures/specs/invalid/spec/problems-in-cluster-and-components';
import { spec as clusterAndPatches } from './fixtures/specs/invalid/spec/problems-in-cluster-and-patches';
import { validPlatform } from './fixtures/specs/valid-platform';
import { validSpec } from './fixtures/specs/valid-spec';

const INVALID = join(__dirname, 'fixtures/specs/invalid');

interface Fixture {
  readonly spec: unknown;
  readonly problems: readonly string[];
}

/** What an operator reads when a spec goes through the whole engine; nothing when it renders. */
function messageOf(spec: unknown): string {
  try {
    renderCluster(validPlatform, spec);
    return '';
  } catch (error) {
    if (error instanceof ProblemsError) return error.message;
    throw error;
  }
}

/** The lines below the title. */
const linesOf = (spec: unknown): string[] =>
  messageOf(spec)
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^ {2}/, ''));

const placesOf = (spec: unknown): string[] => linesOf(spec).map((line) => line.slice(0, line.indexOf(':')));

describe('a spec is refused for', () => {
  const rules = readdirSync(INVALID, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();

  test.each(rules)('%s', async (rule) => {
    const { spec, problems } = (await import(join(INVALID, rule))) as Fixture;
    expect(linesOf(spec)).toEqual(problems);
  });
});

test('the spec that invalid ones differ from renders', () => {
  expect(messageOf(validSpec)).toBe('');
});

test('the title says which cluster, and how much there is to do', () => {
  expect(messageOf(severalComponents)).toMatch(/^cluster spec "fixture" is not valid \(5 problems\)\n {2}components\./);
  expect(messageOf({ ...validSpec, components: { ...validSpec.components, istio: {} } })).toContain('(1 problem)\n');
});

test('problems of several components are reported together', () => {
  const components = placesOf(severalComponents).map((place) => place.split('.')[1]);
  expect(new Set(components)).toEqual(new Set(['heapster', 'istio', 'kube-state-metrics', 'metrics-server']));
});

test('problems of all sections are reported together', () => {
  expect(placesOf(clusterAndPatches)).toEqual([
    'cluster.name',
    'patches[0].because',
    'patches[0].target',
    'patches[0].patch',
  ]);
  const sections = placesOf(clusterAndComponents).map((place) => place.split('.')[0]);
  expect(new Set(sections)).toEqual(new Set(['cluster', 'components', 'apps']));
});

test('no problem is reported twice', () => {
  const nodes = { ['__proto__']: {}, ...validSpec.cluster.nodes };
  expect(placesOf({ ...validSpec, cluster: { ...validSpec.cluster, nodes } })).toEqual(['cluster.nodes.__proto__']);
});
