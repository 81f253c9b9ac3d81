import { defineApp, podField, scratch } from '../../../lib';

export const ordersDb = defineApp({
  shape: 'stateful',
  team: 'shop',
  name: 'orders-db',
  summary: 'Keeps the orders: one PostgreSQL, whose volume outlives its pod and its node.',
  image: 'docker.io/library/postgres:18.6',
  ports: { postgres: 5432 },
  size: 'medium',
  claims: { data: { size: '20Gi', at: '/var/lib/postgresql' } },
  // The image keeps data and socket where nobody else may write, and owns both by its user of this number.
  user: { uid: 999, gid: 999 },
  volumes: { '/var/run/postgresql': scratch('1Mi') },
  secrets: { owner: { called: 'orders-db', keys: ['password'], as: 'files' } },
  env: {
    POSTGRES_DB: 'orders',
    POSTGRES_USER: 'orders',
    POSTGRES_PASSWORD_FILE: '/etc/secrets/owner/password',
    POD_IP: podField('status.podIP'),
  },
  // By its own address: while the image prepares a new volume, the server listens on localhost alone. No startSeconds: one that
  // is killed while it prepares its volume finds half of it, and one that recovers from a crash would begin again.
  health: { ready: { command: ['sh', '-c', 'exec pg_isready --quiet --host="$POD_IP"'] } },
  // A checkpoint under load takes its time, and a killed server needs longer to come back.
  shutdown: { waitSeconds: 0, finishSeconds: 120 },
});
