import type { Container } from '../../../lib/imports/k8s';
import { containerFor, differencesOf, HARDENED, type ByHand } from '../../fixtures/built-by-hand';

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
  ]);
});

test('what a container has unasked is put down', () => {
  expect(differencesOf(context({ capabilities: undefined }))).toEqual([
    'keeps default capabilities in container sample; drop ALL, and declare those that it needs in privileges',
  ]);
  expect(differencesOf({ pod: { securityContext: { runAsNonRoot: true } } })).toEqual([
    'has no seccomp profile in container sample; set RuntimeDefault',
  ]);
});
