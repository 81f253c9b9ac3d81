import { defineApp, to } from '../../../lib';

export const report = defineApp({
  shape: 'cron',
  team: 'shop',
  name: 'report',
  summary: 'Asks the ledger for the figures of the week, on Monday before anybody comes.',
  image: 'ghcr.io/stefanprodan/podinfo:6.14.0',
  schedule: '0 5 * * 1',
  timeZone: 'Europe/Berlin',
  startingDeadlineSeconds: 7200,
  activeDeadlineSeconds: 600,
  size: 'tiny',
  connects: { ledger: to('billing/ledger', 'http') },
  command: ({ peer }) => ['podcli', 'check', 'http', `${peer('ledger').url}/api/info`, '--retry=3'],
});
