import type { Privilege } from '../../../lib';
import type { Container } from '../../../lib/imports/k8s';
import { containerFor, differencesOf, HARDENED, type ByHand } from '../../fixtures/built-by-hand';
import { problemsOf } from '../../fixtures/sample';

const web = { number: 8080 };
const sound = containerFor({ port: () => 8080 });
const other: Container = { ...sound, name: 'other', ports: [], readinessProbe: undefined, livenessProbe: undefined };
const because = 'a test';

const context = (securityContext: object): ByHand => ({
  container: { securityContext: { ...HARDENED, ...securityContext } },
});
const node = { name: 'node', hostPath: { path: '/var/log' } };
const declare = (what: string) =>
  `uses ${what}, which the facts do not declare; add it to privileges with its because, or take it away`;

test.each<[string, ByHand]>([
  ['hostNetwork', { pod: { hostNetwork: true } }],
  ['hostPID', { pod: { hostPID: true } }],
  ['hostIPC', { pod: { hostIPC: true } }],
  ['hostPath /var/log', { pod: { volumes: [node] } }],
  [
    'hostPath /var/log for writing',
    {
      pod: { volumes: [node] },
      container: { volumeMounts: [{ name: 'node', mountPath: '/logs' }] },
      workload: {
        ports: { web },
        privileges: [{ kind: 'hostPath', path: '/var/log', readOnly: true, because }],
      },
    },
  ],
  ['hostPort web in container sample', { container: { ports: [{ name: 'web', containerPort: 8080, hostPort: 80 }] } }],
  ['capability NET_ADMIN in container sample', context({ capabilities: { drop: ['ALL'], add: ['NET_ADMIN'] } })],
  ['privileged in container sample', context({ privileged: true })],
  ['runAsRoot in container sample', context({ runAsUser: 0 })],
  ['runAsRoot in container sample', { pod: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } } }],
  ['privilegeEscalation in container sample', context({ allowPrivilegeEscalation: undefined })],
  ['writableRootFilesystem in container sample', context({ readOnlyRootFilesystem: undefined })],
  ['seccompUnconfined in container sample', context({ seccompProfile: { type: 'Unconfined' } })],
  ['seccompUnconfined', { pod: { securityContext: { runAsNonRoot: true, seccompProfile: { type: 'Unconfined' } } } }],
])('%s that is not declared', (what, difference) => {
  expect(differencesOf(difference)).toEqual([declare(what)]);
});

test('a privilege of another container does not cover it', () => {
  const privileges = [{ kind: 'runAsRoot', container: 'other', because }] as const;
  const workload = {
    containers: { sample: 'sample', other: 'sample' },
    ports: { web: { ...web, container: 'sample' } },
    privileges,
  };
  const rooted = { ...sound, securityContext: { ...HARDENED, runAsUser: 0 } };
  expect(differencesOf({ workload, pod: { containers: [rooted, other] } })).toEqual([
    declare('runAsRoot in container sample'),
    'declares runAsRoot for container other, but its pods do not use it; take it out of privileges',
  ]);
});

describe('one that is declared and not used weakens the namespace for nothing', () => {
  const idle = (what: string) => `declares ${what}, but its pods do not use it; take it out of privileges`;
  const declaring = (...privileges: readonly Privilege[]): ByHand => ({ workload: { ports: { web }, privileges } });

  test.each<[string, Privilege]>([
    ['hostNetwork', { kind: 'hostNetwork', because }],
    ['hostPID', { kind: 'hostPID', because }],
    ['hostIPC', { kind: 'hostIPC', because }],
    ['hostPath /var/log', { kind: 'hostPath', path: '/var/log', readOnly: true, because }],
    ['hostPort web', { kind: 'hostPort', port: 'web', from: [{ kind: 'anywhere' }], because }],
    ['capability NET_ADMIN', { kind: 'capability', capability: 'NET_ADMIN', because }],
    ['runAsRoot for container sample', { kind: 'runAsRoot', container: 'sample', because }],
    ['seccompUnconfined', { kind: 'seccompUnconfined', because }],
  ])('%s', (what, privilege) => {
    expect(differencesOf(declaring(privilege))).toEqual([idle(what)]);
  });

  test('also where another container uses it', () => {
    const workload = {
      containers: { sample: 'sample', other: 'sample' },
      ports: { web: { ...web, container: 'sample' } },
      privileges: [
        { kind: 'runAsRoot', because },
        { kind: 'runAsRoot', container: 'other', because },
      ] as const,
    };
    const rooted = { ...sound, securityContext: { ...HARDENED, runAsUser: 0 } };
    expect(differencesOf({ workload, pod: { containers: [rooted, other] } })).toEqual([
      idle('runAsRoot for container other'),
    ]);
  });

  test('one that is used beyond what is declared is named once', () => {
    const written = { ...sound, volumeMounts: [{ name: 'node', mountPath: '/logs' }] };
    const privilege = { kind: 'hostPath', path: '/var/log', readOnly: true, because } as const;
    const lines = differencesOf({ ...declaring(privilege), pod: { volumes: [node], containers: [written] } });
    expect(lines).toEqual([declare('hostPath /var/log for writing')]);
  });

  test('what the engine describes uses all that it declares', () => {
    const privileges: readonly Privilege[] = [
      { kind: 'hostNetwork', because },
      { kind: 'privileged', because },
      { kind: 'privilegeEscalation', because },
      { kind: 'runAsRoot', because },
      { kind: 'seccompUnconfined', because },
      { kind: 'writableRootFilesystem', because },
    ];
    expect(problemsOf({ workload: { privileges } })).toEqual([]);
  });
});
