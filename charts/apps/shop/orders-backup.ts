import { defineApp, podField, to } from '../../../lib';

export const ordersBackup = defineApp({
  shape: 'cron',
  team: 'shop',
  name: 'orders-backup',
  summary: 'Dumps the orders every night and reads each dump again.',
  image: 'docker.io/library/postgres:18.6',
  schedule: '30 2 * * *',
  timeZone: 'Etc/UTC',
  concurrencyPolicy: 'Forbid',
  startingDeadlineSeconds: 3600,
  backoffLimit: 2,
  activeDeadlineSeconds: 7200,
  // A volume of the same cluster: who would survive its loss copies the dumps elsewhere.
  claims: { dumps: { size: '50Gi', at: '/dumps' } },
  user: { uid: 999, gid: 999 },
  connects: { orders: to('orders-db', 'postgres') },
  secrets: { orders: { called: 'orders-db', keys: ['password'], as: { PGPASSWORD: 'password' } } },
  // Names of a CronJob's pods hold the minute they were due: each dump has a file of its own.
  env: ({ peer }) => ({
    PGHOST: peer('orders').host,
    PGPORT: `${peer('orders').port}`,
    PGUSER: 'orders',
    DUMP: podField('metadata.name'),
  }),
  init: {
    dump: { command: ['pg_dump', '--dbname=orders', '--format=custom', '--file=/dumps/$(DUMP).dump'] },
    read: { command: ['pg_restore', '--list', '/dumps/$(DUMP).dump'] },
  },
  // Last, so that as long as dumps fail none that is good goes.
  command: ['find', '/dumps', '-name', '*.dump', '-mtime', '+14', '-delete'],
});
