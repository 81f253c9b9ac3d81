import { podDescriptionSchema } from '../../../lib/component/pods-schema';
import { parseSpec } from '../../../lib/spec/parse';
import { problemsOf, RESOURCES } from '../../fixtures/sample';

function problems(pod: object, container: object = {}): readonly string[] {
  const lines: string[] = [];
  const description = { containers: { web: { ...RESOURCES, ...container } }, ...pod };
  parseSpec(podDescriptionSchema, description, {
    at: 'pods',
    report: (at, message) => lines.push(`${at.replace('pods.containers.web', '')}: ${message}`),
  });
  return lines;
}

const probe = { port: 'web', path: '/ready' };

test('a misspelt field is found, where TypeScript sees nothing', () => {
  const misspelt = () => ({ sample: { containers: { sample: RESOURCES }, tolerationz: [] } });
  expect(problemsOf({ pods: misspelt })).toEqual([
    expect.stringMatching(
      /^components\.sample: workload sample \(pods\)\.tolerationz: is not a field here; did you mean tolerations\?/,
    ),
  ]);
});

test('all that is wrong with the pods of a workload comes at once, each with its place', () => {
  const env = { 'a b': 'x' };
  expect(problemsOf({ container: { env, requests: { cpu: '1Gi', memory: '1' } } })).toEqual([
    'components.sample: workload sample (pods).containers.sample.env["a b"]: is no name of a variable; use letters, digits and underscores, with a letter first',
    'components.sample: workload sample (pods).containers.sample.requests.cpu: is not an amount of processor time (got 1Gi); write cores such as 2, or 500m',
  ]);
});

test('a container states what it asks for and where its memory ends', () => {
  expect(problems({}, { requests: undefined, limits: {} })).toEqual([
    '.requests: is required',
    '.limits.memory: is required',
  ]);
});

test('a probe asks a port or runs a command', () => {
  const withReadiness = (readiness: object) => problems({}, { probes: { readiness, liveness: probe } });
  expect(withReadiness(probe)).toEqual([]);
  const either = '.probes.readiness: must ask a port or run a command';
  expect(withReadiness({})).toEqual([either]);
  expect(withReadiness({ port: 'web', command: ['x'] })).toEqual([either]);
  expect(withReadiness({ command: ['x'], path: '/' })).toEqual(['.probes.readiness: has a path, which no command has']);
});

test.each(['etc', '/a:b', ''])('%j is no place for a mount', (path) => {
  expect(problems({}, { mounts: { [path]: { kind: 'scratch', sizeLimit: '1Mi' } } })).toHaveLength(1);
});

test.each(['a/b', '..', 'a b', '..data', 'constructor'])('%j is no file of a ConfigMap', (file) => {
  const mount = { kind: 'config', name: 'config', files: { [file]: 'x' } };
  expect(problems({}, { mounts: { '/etc/web': mount } })).toHaveLength(1);
});

test('a share of the pods is a number or a percentage', () => {
  expect(problems({ rollout: { maxUnavailable: 1, maxSurge: '25%' } })).toEqual([]);
  expect(problems({ rollout: { maxUnavailable: '25', maxSurge: 0 } })[0]).toContain('must be a number of pods');
});
