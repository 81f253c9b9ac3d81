import { claim, config, dns, scratch, secretKey, to } from '../../lib';
import { ProblemsError } from '../../lib/spec/problem';
import { probesOn, problemsOf, problemsOfAll, problemsOfApps, RESOURCES, sample, sampleApp } from '../fixtures/sample';

/* Whatever is written where a name belongs, the answer is one clear line for each problem, or a tree. */

const LONG = 'a'.repeat(64);
const NAMES = ['', 'constructor', '__proto__', 'Upper', 'under_score', LONG, 'ünïcode', 'a b', 'a/b', '-a', '..', '0'];

/** An object with one own key, also when the key is `__proto__`. */
function only<T>(key: string, value: T): Record<string, T> {
  return Object.defineProperty({}, key, { value, enumerable: true });
}

const web = { number: 8080, service: 80 };
const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];

interface Place {
  /** The names of the list that are good here. */
  readonly good: readonly string[];
  with(name: string): readonly string[];
}

const PLACES: Readonly<Record<string, Place>> = {
  'a component': { good: [], with: (name) => problemsOfAll([sample({ name })]) },
  'a team': { good: [], with: (team) => problemsOfApps([sampleApp(team, { name: 'web' })]) },
  'an application': { good: [], with: (name) => problemsOfApps([sampleApp('shop', { name })]) },
  'a workload': {
    good: [],
    with: (name) =>
      problemsOf({
        facts: { workloads: only(name, { kind: 'Deployment', containers: { a: 'sample' } }) },
        pods: () => only(name, { containers: { a: RESOURCES } }),
      }),
  },
  'a container': {
    good: [],
    with: (name) =>
      problemsOf({
        workload: { containers: only(name, 'sample') },
        pods: () => ({ sample: { containers: only(name, RESOURCES) } }),
      }),
  },
  'a port': {
    good: ['constructor'],
    with: (name) => problemsOf({ workload: { ports: only(name, web) }, container: probesOn(name) }),
  },
  'a namespace': {
    good: [],
    with: (name) => problemsOf({ facts: { namespace: name, namespaces: only(name, {}) } }),
  },
  'a claim': {
    good: [],
    with: (name) =>
      problemsOf({
        workload: { claims: only(name, { size: '1Gi' }) },
        pod: { rollout: { type: 'Recreate' } },
        container: { mounts: { '/a': claim(name) } },
      }),
  },
  'a secret': {
    good: [],
    with: (name) =>
      problemsOf({
        facts: { secrets: only(name, { keys: ['a'], readBy: ['sample'] }) },
        container: { env: { A: secretKey(name, 'a') } },
      }),
  },
  'a key of a secret': {
    good: ['constructor', '__proto__', 'Upper', 'under_score', LONG, '-a', '..', '0'],
    with: (name) =>
      problemsOf({
        facts: { secrets: { login: { keys: [name], readBy: ['sample'] } } },
        container: { env: { A: secretKey('login', name) } },
      }),
  },
  'a local name of a peer': {
    good: NAMES.filter((name) => name !== '' && name !== '__proto__'),
    with: (name) => problemsOf({ peers: only(name, dns()), workload: { connects: [name] } }),
  },
  'a peer': {
    good: [],
    with: (name) => problemsOf({ peers: { a: to(name, 'web') }, workload: { connects: ['a'] } }),
  },
  'a port of a peer': {
    good: [],
    with: (name) => problemsOf({ peers: { a: to('sample', name) }, workload: { connects: ['a'] } }),
  },
  'an image': { good: [], with: (name) => problemsOf({ workload: { containers: { sample: name } } }) },
  'a resource of a quota': {
    good: [],
    with: (name) => problemsOf({ facts: { namespaces: { sample: { quota: only(name, '1') } } } }),
  },
  'a set of files': {
    good: [],
    with: (name) => problemsOf({ container: { mounts: { '/a': config({ a: 'x' }, name) } } }),
  },
  'a file': {
    good: ['Upper', 'under_score', LONG, '-a', '0'],
    with: (name) => problemsOf({ container: { mounts: { '/a': config(only(name, 'x')) } } }),
  },
  'a place for a mount': {
    good: [],
    with: (name) => problemsOf({ container: { mounts: only(name, scratch('1Mi')) } }),
  },
  'an amount': {
    good: ['0'],
    with: (name) => problemsOf({ container: { requests: { cpu: name, memory: '1Mi' } } }),
  },
  'a variable': {
    good: ['constructor', 'Upper', 'under_score', LONG, '-a', '..'],
    with: (name) => problemsOf({ container: { env: only(name, 'x') } }),
  },
  'a role': {
    good: NAMES.filter((name) => !['', 'a/b', '..'].includes(name)),
    with: (called) => problemsOf({ workload: { access: [{ because: 'a test', called, rules }] } }),
  },
  'a client': {
    good: [],
    with: (name) =>
      problemsOf({ workload: { ports: { web: { ...web, clients: [name] } } }, container: probesOn('web') }),
  },
};

/** One line that says where and what, in words that are no programmer's. */
const CLEAR = /^[^\n]{2,80}: (?!.*(undefined|\[object|Error|Cannot read|nvalid input|zod|\n))[^\n]+$/;

function linesOf(place: Place, name: string): readonly string[] {
  try {
    return place.with(name);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ at, message }) => `${at}: ${message}`);
  }
}

describe.each(Object.entries(PLACES))('as the name of %s', (_, place) => {
  test.each(NAMES)('%j is good or answered clearly', (name) => {
    const lines = linesOf(place, name);
    expect(lines.length === 0).toBe(place.good.includes(name));
    for (const line of lines) expect(line.replaceAll(LONG, 'LONG').replaceAll('__proto__', 'proto')).toMatch(CLEAR);
  });
});

test('facts that are no facts are answered clearly', () => {
  for (const facts of [undefined, null, 5, [], Promise.resolve({}), () => ({})]) {
    const lines = problemsOfAll([{ ...sample(), facts: () => facts as never }]);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^components\.sample \(facts\)[^:]*: (must be|is required)/);
  }
});

test('pods that are no pods are answered clearly', () => {
  for (const description of [null, 5, [], 'x', { containers: null }, { containers: { sample: null } }]) {
    const lines = problemsOf({ pods: () => ({ sample: description as never }) });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(/^components\.sample: workload sample \(pods\)[a-z.]*: (must be|is required)/);
  }
});

test('a component that describes none of its workloads is told which', () => {
  expect(problemsOf({ pods: () => ({}) })).toEqual([
    'components.sample: Deployment sample is declared, but not built; describe it in pods',
  ]);
});
