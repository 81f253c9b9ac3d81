import { byHand, differencesOf, type ByHand } from '../../fixtures/built-by-hand';
import { problemsOfAll, RESOURCES } from '../../fixtures/sample';

const env = (name: string, key: string): ByHand => ({
  container: { env: [{ name: 'A', valueFrom: { secretKeyRef: { name, key } } }] },
});
const undeclared =
  'reads secret other, which the facts do not declare; add it to secrets, so that whoever installs the platform learns of it';

test.each<[string, ByHand, string]>([
  ['one in a variable', env('other', 'x'), undeclared],
  ['all keys as variables', { container: { envFrom: [{ secretRef: { name: 'other' } }] } }, undeclared],
  ['one in a volume', { pod: { volumes: [{ name: 'a', secret: { secretName: 'other' } }] } }, undeclared],
  [
    'one among others in a volume',
    { pod: { volumes: [{ name: 'a', projected: { sources: [{ secret: { name: 'other' } }] } }] } },
    undeclared,
  ],
  [
    'a key that it has not',
    env('login', 'user'),
    'reads key user of secret login, which has password; add it to its keys',
  ],
  [
    'a key that it has not, as a file',
    { pod: { volumes: [{ name: 'a', secret: { secretName: 'login', items: [{ key: 'user', path: 'user' }] } }] } },
    'reads key user of secret login, which has password; add it to its keys',
  ],
])('%s', (_, difference, message) => {
  expect(differencesOf(difference)).toEqual([message]);
});

test('one that another workload reads', () => {
  const job = { kind: 'Job', containers: { job: 'sample' } } as const;
  const component = byHand({ ...env('login', 'password') });
  const facts = () => {
    const made = component.facts(undefined as never, undefined as never);
    return {
      ...made,
      workloads: { ...made.workloads, job },
      secrets: { login: { keys: ['password'], readBy: ['job'] } },
    };
  };
  const pods = () => ({
    job: { containers: { job: RESOURCES }, job: { backoffLimit: 0, activeDeadlineSeconds: 9 } },
  });
  expect(problemsOfAll([{ ...component, facts, pods }])).toEqual([
    'sample: Deployment sample/sample reads secret login, whose readBy names only job; add sample to it',
  ]);
});
