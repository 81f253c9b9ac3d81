import type { Patch, PatchOperation } from '../../../lib';
import { platformOf, probesOn, sample, specFor } from '../../fixtures/sample';
import { problemsIn, treeOf } from '../../fixtures/tree';

const because = 'no setting offers it';
const deployment = { kind: 'Deployment', name: 'sample' };

const component = sample({
  workload: { ports: { web: { number: 8080, service: 80 } } },
  container: probesOn('web'),
});
const platform = platformOf([component]);

function patched(...patch: readonly PatchOperation[]): Patch {
  return { because, target: deployment, patch };
}

function problems(...patches: readonly unknown[]): readonly string[] {
  return problemsIn(platform, { ...specFor([component]), patches });
}

const hostname = { op: 'add', path: '/spec/template/spec/hostname', value: 'a' } as const;

test('a patch changes its target and nothing else', () => {
  const plain = treeOf(platform, specFor([component])).files;
  const { files } = treeOf(platform, specFor([component], {}, [patched(hostname)]));
  const different = Object.keys(files).filter((path) => files[path] !== plain[path]);
  expect(different).toEqual(['test/sample/deployment_sample.yaml']);
  expect(files[different[0] ?? '']).toContain('hostname: a');
});

test('patches apply in their order', () => {
  const tree = treeOf(
    platform,
    specFor([component], {}, [
      patched(hostname),
      patched({ op: 'test', path: hostname.path, value: 'a' }, { op: 'replace', path: hostname.path, value: 'b' }),
    ]),
  );
  expect(tree.pod('Deployment', 'sample').hostname).toBe('b');
});

test('a patch that no longer matches anything is a problem, not a silence', () => {
  expect(problems({ because, target: { kind: 'Deployment', name: 'smaple' }, patch: [hostname] })).toEqual([
    'patches[0]: Deployment smaple is not rendered; correct its target, or delete the patch',
  ]);
});

test('a patch that matches several objects names one of them', () => {
  const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];
  const facts = { namespaces: { sample: {}, second: {} } };
  const two = sample({ facts, workload: { access: [{ because, in: ['sample', 'second'], rules }] } });
  const role = (namespace?: string) => ({
    because,
    target: { kind: 'Role', name: 'sample', namespace },
    patch: [{ op: 'add', path: '/metadata/annotations/note', value: 'x' }],
  });
  const problemsWith = (patch: unknown) => problemsIn(platformOf([two]), { ...specFor([two]), patches: [patch] });
  expect(problemsWith(role('second'))).toEqual([]);
  expect(problemsWith(role())).toEqual([
    'patches[0]: Role sample matches several objects; correct its target, or delete the patch',
  ]);
});

test.each([
  ['/spec/replicas', "replicas in the component's spec or facts"],
  ['/spec/selector/matchLabels/app.kubernetes.io~1name', 'the workload in the facts'],
  ['/spec/template/metadata/labels/app.kubernetes.io~1name', 'cluster.labels, or the workload in the facts'],
  ['/metadata/labels/app.kubernetes.io~1name', 'cluster.labels, or the workload in the facts'],
  ['/metadata/namespace', "the component's facts (namespace, workload name)"],
  ['/metadata/name', "the component's facts (namespace, workload name)"],
  ['/kind', 'the kind of the workload in the facts'],
  ['/spec/template/spec/containers/0/image', 'the image pin'],
  ['/spec/template/spec/containers/0/ports/0/containerPort', 'ports in the facts'],
])('%s belongs to a fact, which the message names', (path, fact) => {
  expect(problems(patched({ op: 'replace', path, value: 'x' }))).toEqual([
    `patches[0]: changes ${path} of Deployment sample/sample, which other objects follow; change ${fact} instead`,
  ]);
});

test.each(['/spec', '/metadata', '/spec/template', '/spec/template/spec/containers', '/spec/template/metadata/labels'])(
  'what facts own is not reached by way of %s either',
  (path) => {
    expect(problems(patched({ op: 'replace', path, value: {} })).length).toBeGreaterThan(0);
    for (const line of problems(patched({ op: 'replace', path, value: {} })))
      expect(line).toMatch(/; change .* instead$/);
  },
);

test('the ports of a Service and the bounds of an autoscaler belong to facts too', () => {
  const scaled = sample({ workload: { replicas: { min: 1, max: 3, cpu: 70 } } });
  const patch = {
    because,
    target: { kind: 'HorizontalPodAutoscaler', name: 'sample' },
    patch: [{ op: 'replace', path: '/spec/maxReplicas', value: 9 }],
  };
  expect(problemsIn(platformOf([scaled]), { ...specFor([scaled]), patches: [patch] })[0]).toContain(
    'change replicas in',
  );
  const port = { op: 'replace', path: '/spec/ports/0/port', value: 81 };
  expect(problems({ because, target: { kind: 'Service', name: 'sample' }, patch: [port] })[0]).toContain(
    'change ports in the facts',
  );
});

test('what a fact owns may be looked at', () => {
  expect(problems(patched({ op: 'test', path: '/spec/replicas', value: 1 }))).toEqual([]);
  expect(problems(patched({ op: 'test', path: '/spec/replicas', value: 2 }))).toEqual([
    'patches[0]: does not fit Deployment sample/sample: /spec/replicas is 1, not 2; correct it, or delete the patch',
  ]);
  const env = '/spec/template/spec/containers/0/env';
  const [secret] = problems(
    patched(
      { op: 'add', path: env, value: [{ name: 'LOGIN', value: 'hunter2' }] },
      { op: 'test', path: `${env}/0/value`, value: 'hunter3' },
    ),
  );
  expect(secret).toContain(`${env}/0/value is something else, which is not shown since it may be a secret; correct it`);
  const args = '/spec/template/spec/containers/0/args';
  const [argument] = problems(
    patched({ op: 'add', path: args, value: ['--password'] }, { op: 'test', path: `${args}/0`, value: 'hunter3' }),
  );
  expect(argument).toContain(`${args}/0 is something else`);
});

test('what no list names is still compared with the facts', () => {
  const account = { op: 'replace', path: '/spec/template/spec/serviceAccountName', value: 'admin' } as const;
  expect(problems(patched(account))).toEqual([
    'components.sample: Deployment sample/sample runs as ServiceAccount admin instead of sample, which holds its access; set serviceAccountName',
  ]);
});

const nowhere = '/spec/template/nowhere';

test.each([
  [{ op: 'replace', path: nowhere, value: 1 }, `there is no ${nowhere} to replace`],
  [{ op: 'remove', path: nowhere }, `there is no ${nowhere} to remove`],
  [{ op: 'test', path: nowhere, value: 1 }, `there is no ${nowhere} to test`],
  [{ op: 'add', path: `${nowhere}/x`, value: 1 }, `there is no ${nowhere} to add to`],
  [{ op: 'add', path: '/__proto__/x', value: 1 }, 'there is no /__proto__ to add to'],
])('an operation that finds nothing is refused: %j', (operation, reason) => {
  expect(problems({ because, target: deployment, patch: [operation] })).toEqual([
    `patches[0]: does not fit Deployment sample/sample: ${reason}; correct it, or delete the patch`,
  ]);
});

test.each([
  [{ op: 'add', path: 'spec', value: 1 }, /^patches\[0\]\.patch\[0\]\.path: must be a JSON pointer such as/],
  [{ op: 'move', path: '/a', from: '/b' }, /^patches\[0\]\.patch\[0\]\.op: must be one of add, replace, test, remove/],
])('an operation that there is not is refused: %j', (operation, message) => {
  expect(problems({ because, target: deployment, patch: [operation] })[0]).toMatch(message);
});

test('a patch says why no setting will do', () => {
  expect(problems({ target: deployment, patch: [hostname] })).toEqual([
    'patches[0].because: is required: Why no setting will do',
  ]);
  expect(problems({ because: '', target: deployment, patch: [hostname] })).toEqual([
    'patches[0].because: must not be empty',
  ]);
});
