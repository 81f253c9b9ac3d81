import { ordersBackup } from '../../../../charts/apps/shop/orders-backup';
import type { EnvVar } from '../../../../lib/imports/k8s';
import { platform, rendered } from '../../rendered';

const tree = rendered({}, { ...platform, apps: [...platform.apps, ordersBackup] });
const pod = tree.pod('StatefulSet', 'orders-db');
const dump = tree.get('CronJob', 'orders-backup').spec.jobTemplate.spec?.template.spec;
const passwordIn = (env: readonly EnvVar[] = [], name: string) =>
  env.find((variable) => variable.name === name)?.valueFrom?.secretKeyRef;

test('the database admits the applications of its team that say that they connect, on its port alone', () => {
  const rules = tree.get('NetworkPolicy', 'orders-db').spec?.ingress ?? [];
  expect(rules.map(({ ports }) => ports?.map(({ port }) => port))).toEqual([['postgres']]);
  expect(rules[0]?.from?.map(({ podSelector }) => podSelector?.matchLabels)).toEqual([
    { 'to.groundplan.dev/shop.orders-db.postgres': 'true' },
  ]);
});

test('it keeps its data where no pod takes them along, and nobody prunes them', () => {
  const { persistentVolumeClaimRetentionPolicy, volumeClaimTemplates = [] } = tree.get('StatefulSet', 'orders-db').spec;
  expect(persistentVolumeClaimRetentionPolicy).toEqual({ whenDeleted: 'Retain', whenScaled: 'Retain' });
  const [data] = volumeClaimTemplates;
  expect(data?.metadata.annotations).toMatchObject({ 'kustomize.toolkit.fluxcd.io/prune': 'disabled' });
  // The image of PostgreSQL 18 keeps its data in a folder below.
  expect(pod.containers[0]?.volumeMounts).toContainEqual({ name: 'data', mountPath: '/var/lib/postgresql' });
});

test('nobody kills it while it prepares its volume, or recovers from a crash', () => {
  const [{ startupProbe, livenessProbe, readinessProbe } = {}] = pod.containers;
  expect([startupProbe, livenessProbe]).toEqual([undefined, undefined]);
  expect(readinessProbe?.exec?.command).toContain('exec pg_isready --quiet --host="$POD_IP"');
});

test('whoever connects knows the password of the database itself', () => {
  const mounted = (pod.volumes ?? []).flatMap(({ secret }) => secret ?? []);
  const [owner] = mounted.map(({ secretName: name, items }) => ({ name, key: items?.[0]?.key }));
  expect(owner?.key).toBe('password');
  expect(passwordIn(tree.container('Deployment', 'checkout').env, 'PGPASSWORD')).toEqual(owner);
  expect(passwordIn(dump?.initContainers?.[0]?.env, 'PGPASSWORD')).toEqual(owner);
});

test('its dumps are made by the version that it runs', () => {
  const images = [...(dump?.initContainers ?? []), ...(dump?.containers ?? [])].map(({ image }) => image);
  expect(new Set(images)).toEqual(new Set([pod.containers[0]?.image]));
});

test('an old dump goes only after a new one was made and read', () => {
  const steps = [...(dump?.initContainers ?? []), ...(dump?.containers ?? [])].map(({ command = [] }) => command[0]);
  expect(steps).toEqual(['pg_dump', 'pg_restore', 'find']);
});
