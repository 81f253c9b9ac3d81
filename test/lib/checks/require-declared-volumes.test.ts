import { claim } from '../../../lib';
import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOf } from '../../fixtures/sample';

const mounting = (name: string) => ({ volumeMounts: [{ name, mountPath: '/data' }] });

test('what a container mounts is a volume of its pod', () => {
  const volumes = [{ name: 'scratch', emptyDir: {} }];
  expect(differencesOf({ pod: { volumes }, container: mounting('scratch') })).toEqual([]);
  expect(differencesOf({ pod: { volumes }, container: mounting('srcatch') })).toEqual([
    'container sample mounts srcatch, which is no volume of its pod; did you mean scratch? [require-declared-volumes]',
  ]);
  expect(differencesOf({ container: mounting('other') })).toEqual([
    'container sample mounts other, which is no volume of its pod; add it to volumes, or to the claim templates of a StatefulSet, or take the mount out [require-declared-volumes]',
  ]);
});

test('a claim that is left idle by the misspelt mount is not named beside it', () => {
  const workload = { ports: { web: { number: 8080 } }, claims: { data: { size: '1Gi' } } };
  const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'sample-data' } }];
  const spec = { strategy: { type: 'Recreate' } } as const;
  expect(differencesOf({ workload, spec, pod: { volumes }, container: mounting('dat') })).toEqual([
    expect.stringContaining('did you mean data?'),
  ]);
});

test('the claims of a StatefulSet are volumes of its pods', () => {
  const workload = { kind: 'StatefulSet', claims: { data: { size: '1Gi' } } } as const;
  expect(problemsOf({ workload, container: { mounts: { '/data': claim('data') } } })).toEqual([]);
});
