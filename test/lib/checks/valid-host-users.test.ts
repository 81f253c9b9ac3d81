import type { Privilege } from '../../../lib';
import { differencesOf } from '../../fixtures/built-by-hand';
import { probesOn, problemsOf } from '../../fixtures/sample';

const refused = (shared: string) =>
  `has user ids of its own (hostUsers: false) beside ${shared}, which the API server refuses; leave hostUsers out (hardening), or do without what is shared [valid-host-users]`;

/** What is said of a workload with the privileges, whose users are none of the node. */
const sharing = (kinds: readonly ('hostNetwork' | 'hostPID' | 'hostIPC')[], hostUsers?: false) =>
  problemsOf({
    workload: {
      replicas: 1,
      ports: { web: { number: 8080 } },
      privileges: kinds.map((kind): Privilege => ({ kind, because: 'a test' })),
    },
    container: probesOn('web'),
    pod: { hardening: { hostUsers } },
  });

test.each(['hostNetwork', 'hostPID', 'hostIPC'] as const)('users of their own are none beside %s', (kind) => {
  expect(sharing([kind])).toEqual([]);
  expect(sharing([], false)).toEqual([]);
  expect(sharing([kind], false)).toEqual([`components.sample: Deployment sample/sample: ${refused(kind)}`]);
});

test('all that is shared is told at once', () => {
  expect(sharing(['hostPID', 'hostIPC'], false)).toEqual([expect.stringContaining(refused('hostPID and hostIPC'))]);
});

test('nor beside a volume that is used as a device', () => {
  const devices = (hostUsers: boolean) =>
    differencesOf({
      pod: {
        hostUsers,
        volumes: [{ name: 'disk', ephemeral: { volumeClaimTemplate: { spec: { volumeMode: 'Block' } } } }],
      },
      container: { volumeDevices: [{ name: 'disk', devicePath: '/dev/disk' }] },
    });
  expect(devices(true)).toEqual([]);
  expect(devices(false)).toEqual([refused('the volumeDevices of container sample')]);
});
