import { claim, overlay } from '../../../lib';
import { high, platform, type FixtureSpec } from '../../fixtures/platform';
import { problemsOf, renderSample } from '../../fixtures/sample';
import { treeOf, type Tree } from '../../fixtures/tree';

function withInvoices(settings: object): Tree {
  return treeOf(platform, overlay<FixtureSpec>(high, { apps: { 'billing/invoices': settings } }));
}

const jobIn = (tree: Tree): string => tree.names('Job').join();
const tree = treeOf(platform, high);
const wave = 'argocd.argoproj.io/sync-wave';

test('a Job before the rollout is a new Job when what it runs changes, also in a file that it reads', () => {
  expect(jobIn(tree)).toMatch(/^invoices-migrate-[0-9a-f]{8}$/);
  expect(jobIn(withInvoices({ schemaVersion: 8 }))).not.toBe(jobIn(tree));
});

test('it is the same Job, which does not run again, when something else changes', () => {
  expect(jobIn(withInvoices({ greeting: 'Hello' }))).toBe(jobIn(tree));
  expect(jobIn(treeOf(platform, overlay<FixtureSpec>(high, { cluster: { labels: { a: 'b' } } })))).toBe(jobIn(tree));
});

test('the order in which a component writes its settings makes no new Job', () => {
  const named = (nodeSelector: Readonly<Record<string, string>>) =>
    jobIn(
      renderSample({
        workload: { kind: 'Job', before: 'rollout' },
        pod: { job: { backoffLimit: 0, activeDeadlineSeconds: 60 }, nodeSelector },
      }),
    );
  expect(named({ b: '1', a: '2' })).toBe(named({ a: '2', b: '1' }));
  expect(named({ b: '1', a: '3' })).not.toBe(named({ a: '2', b: '1' }));
});

test('everything that it needs comes with it, before the pods that wait for it', () => {
  const first = tree.objects.filter(({ manifest }) => manifest.metadata.annotations?.[wave] === '-1');
  expect(first.map(({ path }) => path.replace('high/apps/billing/invoices/', '').replace(/-[0-9a-f]{8}/, ''))).toEqual([
    'configmap_invoices-migrate.yaml',
    'job_invoices-migrate.yaml',
    'networkpolicy_invoices-migrate.yaml',
    'serviceaccount_invoices-migrate.yaml',
  ]);
});

test('its roles and its storage come with it too', () => {
  const rendered = renderSample({
    workload: {
      kind: 'Job',
      before: 'rollout',
      claims: { data: { size: '1Gi' } },
      access: [{ because: 'x', rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }],
    },
    container: { mounts: { '/data': claim('data') } },
    pod: { job: { backoffLimit: 0, activeDeadlineSeconds: 60 } },
  });
  for (const kind of ['ClusterRole', 'ClusterRoleBinding', 'PersistentVolumeClaim'] as const)
    expect(rendered.all(kind)[0]?.metadata.annotations).toHaveProperty([wave], '-1');
});

test('a pod that runs to completion is never restarted in place', () => {
  expect(tree.pod('Job', jobIn(tree)).restartPolicy).toBe('Never');
  expect(tree.pod('CronJob', 'backup-nightly').restartPolicy).toBe('Never');
});

test('a CronJob runs by UTC, one at a time, and ends', () => {
  const { spec } = tree.get('CronJob', 'backup-nightly');
  expect(spec).toMatchObject({ schedule: '15 2 * * *', timeZone: 'Etc/UTC', concurrencyPolicy: 'Forbid' });
  expect(spec.jobTemplate.spec).toMatchObject({ backoffLimit: 1, activeDeadlineSeconds: 7200 });
});

test('a Job that does not say when it ends, or a CronJob when it starts, is refused', () => {
  expect(problemsOf({ workload: { kind: 'Job' } })).toEqual([
    'components.sample: workload sample is a Job, but its pods say nothing in job; state backoffLimit and activeDeadlineSeconds',
  ]);
  const job = { backoffLimit: 0, activeDeadlineSeconds: 60 };
  expect(problemsOf({ workload: { kind: 'CronJob' }, pod: { job } })).toEqual([
    'components.sample: workload sample is a CronJob without a schedule; set job.schedule in its pods',
  ]);
});
