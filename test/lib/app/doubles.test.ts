import { defineApp, ephemeral } from '../../../lib';
import { describing, web } from '../../fixtures/golden-path';

const refused = (changes: object) => () => defineApp<string>(describing({ ...web, ...changes }));

test.each([
  [
    { files: { '/data': { a: 'x' } }, claims: { data: { size: '1Gi', at: '/data/' } } },
    'claims.data: and files have the path /data; mount one of them elsewhere',
  ],
  [
    { volumes: { '/etc/secrets/tls': ephemeral({ size: '1Gi' }) }, secrets: { tls: { keys: ['key'], as: 'files' } } },
    'secrets.tls: and volumes have the path /etc/secrets/tls; mount one of them elsewhere',
  ],
  [
    { sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0', ports: { http: 9000 } } } },
    'sidecars.proxy.ports: and ports have a port http; call one of them otherwise',
  ],
  [
    { sidecars: { app: { image: 'registry.example.com/proxy:1.0.0' } } },
    'sidecars.app: and the application itself have a container app; call one of them otherwise',
  ],
  [
    { sidecars: { warm: { image: 'registry.example.com/proxy:1.0.0' } }, init: { warm: { command: ['./warm'] } } },
    'init.warm: and sidecars.warm have a container warm; call one of them otherwise',
  ],
  [
    {
      migration: { args: ['migrate'], check: { args: ['is-migrated'] } },
      init: { 'migration-check': { command: ['./warm'] } },
    },
    'init.migration-check: and migration.check have a container migration-check; call one of them otherwise',
  ],
  [
    { secrets: { db: { keys: ['pass-word', 'pass.word'], as: 'env' } } },
    'secrets.db.keys (pass.word): and secrets.db.keys (pass-word) have a variable DB_PASS_WORD; name one of them by as: { ... }',
  ],
  [
    { secrets: { db: { keys: ['key'], as: 'env' }, other: { keys: ['key'], as: { DB_KEY: 'key' } } } },
    'secrets.other.as: and secrets.db.keys (key) have a variable DB_KEY; name one of them by as: { ... }',
  ],
])('what would take the place of something else is refused: %j', (changes, line) => {
  expect(refused(changes)).toThrow(line);
});

test('a secret that is read as variables is at no path', () => {
  expect(
    refused({ files: { '/etc/secrets/db': { a: 'x' } }, secrets: { db: { keys: ['key'], as: 'env' } } }),
  ).not.toThrow();
});
