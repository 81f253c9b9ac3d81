import type { Privilege } from '../../../lib';
import { describePrivilege, levelOf } from '../../../lib/component/privileges';

const because = 'a test';

test.each<[string, Privilege]>([
  ['restricted', { kind: 'writableRootFilesystem', because }],
  ['restricted', { kind: 'capability', capability: 'NET_BIND_SERVICE', because }],
  ['baseline', { kind: 'capability', capability: 'CHOWN', because }],
  ['baseline', { kind: 'runAsRoot', because }],
  ['baseline', { kind: 'privilegeEscalation', because }],
  ['privileged', { kind: 'capability', capability: 'NET_ADMIN', because }],
  ['privileged', { kind: 'privileged', because }],
  ['privileged', { kind: 'seccompUnconfined', because }],
  ['privileged', { kind: 'hostNetwork', because }],
  ['privileged', { kind: 'hostPID', because }],
  ['privileged', { kind: 'hostIPC', because }],
  ['privileged', { kind: 'hostPort', port: 'web', from: [{ kind: 'anywhere' }], because }],
  ['privileged', { kind: 'hostPath', path: '/var/log', readOnly: true, because }],
])('the strictest level is %s for %j', (level, privilege) => {
  expect(levelOf(privilege)).toBe(level);
});

test('messages name what a privilege is about', () => {
  expect(describePrivilege({ kind: 'hostPath', path: '/var/log', readOnly: true, because })).toBe('hostPath /var/log');
  expect(describePrivilege({ kind: 'hostPort', port: 'web', from: [{ kind: 'anywhere' }], because })).toBe(
    'hostPort web',
  );
  expect(describePrivilege({ kind: 'capability', capability: 'CHOWN', because })).toBe('capability CHOWN');
  expect(describePrivilege({ kind: 'privileged', because })).toBe('privileged');
});
