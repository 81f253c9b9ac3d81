import { secretKey } from '../../../lib';
import type { Container, PodSpec, Volume } from '../../../lib/imports/k8s';
import { byHand, differencesOf, type ByHand } from '../../fixtures/built-by-hand';
import { problemsOfAll, RESOURCES } from '../../fixtures/sample';

const login = { keys: ['password'], readBy: ['sample'] };
const env = (name: string, key: string): Partial<Container> => ({
  env: [{ name: 'A', valueFrom: { secretKeyRef: { name, key } } }],
});
const files = (source: Omit<Volume, 'name'>): Partial<PodSpec> => ({ volumes: [{ name: 'a', ...source }] });

/** What is said of pods that read something, of a component that declares the secret. */
function differencesWith(difference: ByHand): readonly string[] {
  return differencesOf({ facts: { secrets: { login } }, ...difference });
}

const undeclared =
  'reads secret other, which the facts do not declare; add it to secrets, so that whoever installs the platform learns of it';

test.each<[string, ByHand]>([
  ['in a variable', { container: env('other', 'x') }],
  ['as variables, all keys of it', { container: { envFrom: [{ secretRef: { name: 'other' } }] } }],
  ['as files', { pod: files({ secret: { secretName: 'other' } }) }],
  ['as files among others', { pod: files({ projected: { sources: [{ secret: { name: 'other' } }] } }) }],
  ['by the driver of a volume', { pod: files({ csi: { driver: 'a', nodePublishSecretRef: { name: 'other' } } }) }],
  ['to pull images', { pod: { imagePullSecrets: [{ name: 'other' }] } }],
])('a secret that the facts do not declare is read %s', (_, difference) => {
  expect(differencesOf(difference)).toEqual([undeclared]);
});

test.each<[string, ByHand]>([
  ['in a variable', { container: env('login', 'user') }],
  ['as a file', { pod: files({ secret: { secretName: 'login', items: [{ key: 'user', path: 'user' }] } }) }],
])('a key that the secret has not is read %s', (_, difference) => {
  expect(differencesWith(difference)).toEqual([
    'reads key user of secret login, which has password; add it to its keys',
  ]);
});

test.each<[string, ByHand]>([
  ['in a variable', { container: env('login', 'password') }],
  ['as variables, all keys of it', { container: { envFrom: [{ secretRef: { name: 'login' } }] } }],
  ['as files', { pod: files({ secret: { secretName: 'login' } }) }],
  ['as files among others', { pod: files({ projected: { sources: [{ secret: { name: 'login' } }] } }) }],
  ['by the driver of a volume', { pod: files({ csi: { driver: 'a', nodePublishSecretRef: { name: 'login' } } }) }],
  ['to pull images', { pod: { imagePullSecrets: [{ name: 'login' }] } }],
])('whoever readBy names reads the secret: %s', (_, difference) => {
  expect(differencesWith(difference)).toEqual([]);
});

test('a secret that nobody reads would be created for nothing, and seen by whoever reviews it as used', () => {
  expect(differencesWith({})).toEqual([
    'does not read secret login, whose readBy names sample; mount it or read it into the environment, or take sample out of readBy',
  ]);
  expect(differencesWith({ container: env('other', 'x') })).toEqual([
    undeclared,
    expect.stringContaining('does not read secret login'),
  ]);
});

test('a secret that another workload reads', () => {
  const job = { kind: 'Job', containers: { job: 'sample' } } as const;
  const component = byHand({ container: env('login', 'password') });
  const facts = () => {
    const made = component.facts(undefined as never, undefined as never);
    return {
      ...made,
      workloads: { ...made.workloads, job },
      secrets: { login: { ...login, readBy: ['job'] } },
    };
  };
  const pods = () => ({
    job: {
      containers: { job: { ...RESOURCES, env: { A: secretKey('login', 'password') } } },
      job: { backoffLimit: 0, activeDeadlineSeconds: 9 },
    },
  });
  expect(problemsOfAll([{ ...component, facts, pods }])).toEqual([
    'components.sample: Deployment sample/sample reads secret login, whose readBy names only job; add sample to it',
  ]);
});
