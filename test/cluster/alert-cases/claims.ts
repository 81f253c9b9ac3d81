import { describing } from '../../fixtures/golden-path';
import { DAY, of, store, type AlertCase } from './alert-case';

const spool = describing({
  shape: 'worker',
  name: 'spooler',
  replicas: 1,
  rollout: { type: 'Recreate' },
  claims: { spool: { size: '1Gi', at: '/spool' } },
});
const volume = (metric: string, claim = 'data-store-0') =>
  of(`kubelet_volume_stats_${metric}`, { persistentvolumeclaim: claim, node: 'node-1' });
const labels = { persistentvolumeclaim: 'data-store-0' };
const capacity = { [volume('capacity_bytes')]: '1000x1000' };
const inodes = { [volume('inodes')]: '1000x1000' };

export const claimCases: readonly AlertCase[] = [
  {
    alert: 'KubePersistentVolumeFillingUp',
    when: 'less than 3% is left',
    app: store,
    series: { ...capacity, [volume('available_bytes')]: '20x60' },
    afterMinutes: 10,
    told: [{ labels, rule: { severity: 'critical' }, value: '2%' }],
  },
  {
    alert: 'KubePersistentVolumeFillingUp',
    when: 'a claim that all pods share is nearly full',
    app: spool,
    series: {
      [volume('capacity_bytes', 'spooler-spool')]: '1000x60',
      [volume('available_bytes', 'spooler-spool')]: '10x60',
    },
    afterMinutes: 10,
    told: [{ labels: { persistentvolumeclaim: 'spooler-spool' }, rule: { severity: 'critical' }, value: '1%' }],
  },
  {
    alert: 'KubePersistentVolumeFillingUp',
    when: 'less than 15% is left and will be gone within four days',
    app: store,
    series: { ...capacity, [volume('available_bytes')]: '140-0.1x900' },
    afterMinutes: 8 * 60,
    told: [{ labels, rule: { severity: 'warning' }, value: '9.2%' }],
  },
  {
    alert: 'KubePersistentVolumeFillingUp',
    when: 'the claim is small and nearly full, but steady',
    app: store,
    stepMinutes: 10,
    series: { ...capacity, [volume('available_bytes')]: '50x600' },
    afterMinutes: 2 * DAY,
  },
  {
    alert: 'KubePersistentVolumeFillingUp',
    when: 'it fills fast and has more than 15% left',
    app: store,
    series: { ...capacity, [volume('available_bytes')]: '900-1x600' },
    afterMinutes: 8 * 60,
  },
  {
    alert: 'KubePersistentVolumeFillingUp',
    when: 'the claim of another workload is full',
    app: store,
    series: {
      [volume('capacity_bytes', 'data-store-backup-0')]: '1000x60',
      [volume('available_bytes', 'data-store-backup-0')]: '1x60',
    },
    afterMinutes: 60,
  },
  {
    alert: 'KubePersistentVolumeInodesFillingUp',
    when: 'less than 3% of the inodes are left',
    app: store,
    series: { ...inodes, [volume('inodes_free')]: '20x60' },
    afterMinutes: 10,
    told: [{ labels, rule: { severity: 'critical' }, value: '2%' }],
  },
  {
    alert: 'KubePersistentVolumeInodesFillingUp',
    when: 'the file system has no fixed number of inodes',
    app: store,
    series: { [volume('inodes')]: '0x60', [volume('inodes_free')]: '0x60' },
    afterMinutes: 60,
  },
];
