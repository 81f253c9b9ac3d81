import { config, scratch, secret, type Mount } from '../../../lib';
import { platformOf, renderSample, RESOURCES, sample, specFor } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const CHECKSUM = 'groundplan.dev/config-checksum';

function checksumOf(mounts: Readonly<Record<string, Mount>>, facts: object = {}): string | undefined {
  const tree = renderSample({ container: { mounts }, facts });
  return tree.get('Deployment', 'sample').spec.template.metadata?.annotations?.[CHECKSUM];
}

const files = (text: string) => ({ '/etc/sample': config({ 'a.conf': text }) });

test('pods are replaced when a file that they mount changes, and only then', () => {
  expect(checksumOf(files('x'))).toMatch(/^[0-9a-f]{16}$/);
  expect(checksumOf(files('y'))).not.toBe(checksumOf(files('x')));
  expect(checksumOf({ ...files('x'), '/tmp': scratch('1Mi') })).toBe(checksumOf(files('x')));
  expect(checksumOf({ '/etc/elsewhere': config({ 'a.conf': 'x' }) })).toBe(checksumOf(files('x')));
});

test('a file more, or by another name, is a change', () => {
  expect(checksumOf({ '/etc/sample': config({ 'b.conf': 'x' }) })).not.toBe(checksumOf(files('x')));
  expect(checksumOf({ ...files('x'), '/b': config({ b: 'y' }, 'more') })).not.toBe(checksumOf(files('x')));
});

test('the order in which files are written is none', () => {
  expect(checksumOf({ '/a': config({ a: '1', b: '2' }) })).toBe(checksumOf({ '/a': config({ b: '2', a: '1' }) }));
});

test('pods without files, or with secrets, whose values are not here, have none', () => {
  const secrets = { login: { keys: ['password'], readBy: ['sample'] } };
  expect(checksumOf({})).toBeUndefined();
  expect(checksumOf({ '/run/login': secret('login') }, { secrets })).toBeUndefined();
});

test('a workload without files has none, also beside one with files', () => {
  const deployment = { kind: 'Deployment', containers: { sample: 'sample' } } as const;
  const tree = renderSample({
    facts: { workloads: { sample: deployment, bare: deployment } },
    pods: () => ({
      sample: { containers: { sample: { ...RESOURCES, mounts: files('x') } } },
      bare: { containers: { sample: RESOURCES } },
    }),
  });
  expect(tree.get('Deployment', 'sample-bare').spec.template.metadata).not.toHaveProperty('annotations');
});

test('a file of one workload leaves the pods of another alone', () => {
  const run = (text: string) =>
    renderSample({
      facts: {
        workloads: {
          sample: { kind: 'Deployment', containers: { sample: 'sample' } },
          other: { kind: 'Deployment', containers: { other: 'sample' } },
        },
      },
      pods: () => ({
        sample: { containers: { sample: { ...RESOURCES, mounts: files(text) } } },
        other: { containers: { other: { ...RESOURCES, mounts: files('same') } } },
      }),
    }).get('Deployment', 'sample-other').spec.template.metadata?.annotations;
  expect(run('x')).toEqual(run('y'));
  expect(run('x')).toHaveProperty([CHECKSUM]);
});

test('a file that a patch changes counts as it is written', () => {
  const component = sample({ container: { mounts: files('x') } });
  const patch = {
    because: 'a test',
    target: { kind: 'ConfigMap', name: 'sample' },
    patch: [{ op: 'replace' as const, path: '/data/a.conf', value: 'y' }],
  };
  const tree = treeOf(platformOf([component]), specFor([component], {}, [patch]));
  expect(tree.get('Deployment', 'sample').spec.template.metadata?.annotations?.[CHECKSUM]).toBe(checksumOf(files('y')));
});
