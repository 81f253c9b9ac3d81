import { defineApp, hostPath, type Privilege } from '../../../lib';
import { sampleCluster } from '../../../lib/spec/sample-cluster';
import { describing, problemsOfApp, renderApp, web } from '../../fixtures/golden-path';

const migrating = (changes: object) =>
  describing({ ...web, migration: { command: ['./migrate'], check: { args: ['is-migrated'] } }, ...changes });
const because = 'x';
const proxy = { image: 'registry.example.com/proxy:1.0.0' };
const logs = { '/logs': hostPath('/var/log') };
const path: Privilege = { kind: 'hostPath', path: '/var/log', readOnly: true, because };

test.each([
  [{ sidecars: { proxy }, privileges: [{ kind: 'runAsRoot', container: 'proxy', because }] }],
  [{ sidecars: { proxy }, privileges: [{ kind: 'capability', capability: 'CHOWN', container: 'proxy', because }] }],
  [{ init: { warm: { command: ['x'] } }, privileges: [{ kind: 'runAsRoot', container: 'warm', because }] }],
  [{ privileges: [{ kind: 'runAsRoot', container: 'migration-check', because }] }],
])('a privilege of another container stands beside a migration: %j', (changes) => {
  expect(problemsOfApp(migrating(changes))).toEqual([]);
});

test('a migration has those of the application and of all its containers, since it runs as that does', () => {
  const privileges = [
    { kind: 'writableRootFilesystem', container: 'app', because },
    { kind: 'capability', capability: 'NET_BIND_SERVICE', because },
  ];
  const tree = renderApp(migrating({ privileges }));
  const [container] = tree.pod('Job', tree.names('Job')[0] ?? '').containers;
  expect(container?.securityContext).toMatchObject({
    readOnlyRootFilesystem: false,
    capabilities: { add: ['NET_BIND_SERVICE'] },
  });
});

test('a path of the node is its own where it mounts that too, and a port of the node never is', () => {
  const kept = (changes: object) => {
    const { facts } = defineApp<string>(migrating(changes));
    return facts({ image: web.image }, sampleCluster()).workloads?.migrate?.privileges;
  };
  expect(kept({ volumes: logs, privileges: [path] })).toEqual([path]);
  expect(kept({ sidecars: { proxy: { ...proxy, volumes: logs } }, privileges: [path] })).toEqual([]);
  expect(kept({ privileges: [{ kind: 'hostPort', port: 'http', from: [{ kind: 'anywhere' }], because }] })).toEqual([]);
});

test('the cloud knows it as it knows the application', () => {
  const accountAnnotations = { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/web' };
  const tree = renderApp(migrating({ accountAnnotations }));
  for (const name of ['web', 'web-migrate'])
    expect(tree.get('ServiceAccount', name).metadata.annotations).toMatchObject(accountAnnotations);
});
