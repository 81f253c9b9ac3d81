import type { AppDescription } from '../../../lib';
import { alertGroups, silencedAlerts } from '../../../lib/alerts/alert-groups';
import type { AlertRule } from '../../../lib/alerts/alert-rule';
import { ALERTED_RESOURCES } from '../../../lib/alerts/watched-resources';
import { ALERT_NAMES, alertsOf } from '../../../lib/component/alerts';
import type { RenderedCluster } from '../../../lib/render/render-cluster';
import { everyShape } from '../../fixtures/every-shape';
import { teams } from '../../fixtures/components/teams';
import { describing, renderApp, web } from '../../fixtures/golden-path';
import { high, platform } from '../../fixtures/platform';
import { platformOf, specFor } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const rulesOf = (rendered: RenderedCluster) => alertGroups(rendered).flatMap(({ rules }) => rules);
const rulesFor = (app: AppDescription): readonly AlertRule[] => rulesOf(renderApp(app));
const namesFor = (app: AppDescription) => [...new Set(rulesFor(app).map(({ alert }) => alert))];

const all = treeOf(platformOf([teams], everyShape), specFor([teams], { external: { keda: true } }));
const fixture = treeOf(platform, high);

test.each([
  [
    'service',
    { ports: { http: 8080 }, replicas: 2 },
    ['KubePodCrashLooping', 'KubePodNotReady', 'KubeDeploymentRolloutStuck'],
  ],
  [
    'worker',
    { replicas: { min: 1, max: 3 } },
    ['KubePodCrashLooping', 'KubePodNotReady', 'KubeDeploymentRolloutStuck', 'KubeHpaMaxedOut'],
  ],
  ['agent', {}, ['KubePodCrashLooping', 'KubePodNotReady', 'KubeDaemonSetRolloutStuck']],
  ['job', {}, ['KubeJobFailed']],
  ['cron', { schedule: '@daily' }, ['KubeJobFailed', 'KubeCronJobNotRun']],
  ['pod', {}, ['KubePodCrashLooping', 'KubePodNotReady']],
])('a %s with %j has the alerts of its kind, and of what it states', (shape, fields, names) => {
  expect(namesFor(describing({ shape, name: 'app', ...fields }))).toEqual(names);
});

test('bounds without room between them are no end that anybody reaches', () => {
  const fixed = describing({ shape: 'worker', name: 'app', replicas: { min: 3, max: 3 } });
  expect(namesFor(fixed)).not.toContain('KubeHpaMaxedOut');
});

test('claims and objectives bring their own', () => {
  const stateful = describing({
    shape: 'stateful',
    name: 'store',
    ports: { http: 8080, metrics: 9090 },
    claims: { data: { size: '1Gi', at: '/data' } },
    objectives: { availability: '99%' },
  });
  expect(namesFor(stateful)).toEqual([
    'KubePodCrashLooping',
    'KubePodNotReady',
    'KubeStatefulSetUpdateNotRolledOut',
    'KubePersistentVolumeFillingUp',
    'KubePersistentVolumeInodesFillingUp',
    'HttpErrorBudgetBurn',
    'HttpObjectiveNotMeasured',
  ]);
});

test('a claim that is only read cannot fill up', () => {
  const reader = describing({
    shape: 'worker',
    name: 'reader',
    claims: { models: { size: '1Gi', at: '/models', accessModes: ['ReadOnlyMany'] } },
  });
  expect(namesFor(reader)).not.toContain('KubePersistentVolumeFillingUp');
});

test('every alert that there is follows from some fact, for workloads that may say otherwise of it', () => {
  const known = [...all.plan.workloads.values()];
  expect([...new Set(rulesOf(all).map(({ alert }) => alert))].sort()).toEqual([...ALERT_NAMES].sort());
  for (const { alert, labels } of rulesOf(all)) {
    const workload = known.find(({ objectName }) => objectName === labels.workload);
    expect(workload === undefined ? [] : alertsOf(workload.facts)).toContain(alert);
  }
});

describe.each([
  ['every shape', all],
  ['a platform', fixture],
])('each rule of %s', (_, rendered) => {
  const workloads = [...rendered.plan.workloads.values()];

  test('says whose it is, how much it matters, and where to read on', () => {
    for (const { alert, labels, annotations } of rulesOf(rendered)) {
      const workload = workloads.find(
        ({ objectName, namespace }) => objectName === labels.workload && namespace === labels.namespace,
      );
      expect(labels).toMatchObject({ team: workload?.team ?? 'platform', component: workload?.owner });
      expect(['critical', 'warning', 'info']).toContain(labels.severity);
      expect(annotations.runbook).toBe(`docs/operations/alerts.md#${alert.toLowerCase()}`);
      for (const text of ['summary', 'description']) expect(annotations[text]).toMatch(/^[\w{].{10,}/);
    }
  });

  test('selects in the namespace of its workload alone', () => {
    for (const { expr, labels } of rulesOf(rendered)) {
      const selectors = expr.match(/\w+\{(?:\w+=~?"[^"]*",?)+\}/g) ?? [];
      expect(selectors.length).toBeGreaterThan(0);
      for (const selector of selectors) expect(selector).toContain(`{namespace="${labels.namespace ?? ''}",`);
    }
  });

  test('is told from all others by its name and labels', () => {
    const identities = rulesOf(rendered).map(({ alert, labels }) => JSON.stringify([alert, labels]));
    expect(identities.filter((one, index) => identities.indexOf(one) !== index)).toEqual([]);
  });

  test('reads of kube-state-metrics what that is told to export', () => {
    const read = rulesOf(rendered).flatMap(({ expr }) =>
      [...expr.matchAll(/\bkube_([a-z]+)_/g)].map(([, kind = '']) => `${kind}s`),
    );
    expect([...new Set(read)].filter((resource) => !ALERTED_RESOURCES.some((one) => one === resource))).toEqual([]);
  });
});

test('the resources that are read are all that are asked for', () => {
  const read = new Set(
    rulesOf(all).flatMap(({ expr }) => [...expr.matchAll(/\bkube_([a-z]+)_/g)].map(([, kind = '']) => `${kind}s`)),
  );
  expect([...read].sort()).toEqual([...ALERTED_RESOURCES]);
});

test('an alert is switched off by its reason, which is told', () => {
  const off = { ...web, alerts: { KubePodNotReady: { off: 'pods wait for a licence' } } };
  expect(namesFor(web)).toContain('KubePodNotReady');
  expect(namesFor(off)).toEqual(namesFor(web).filter((name) => name !== 'KubePodNotReady'));
  expect(silencedAlerts(renderApp(off).plan)).toEqual([
    { workload: 'shop/web/web', alert: 'KubePodNotReady', because: 'pods wait for a licence' },
  ]);
});

test('severity and patience are what the workload says', () => {
  const [usual] = rulesFor(web);
  const [changed] = rulesFor({ ...web, alerts: { KubePodCrashLooping: { severity: 'critical', forMinutes: 90 } } });
  expect(changed).toEqual({ ...usual, for: '1h30m', labels: { ...usual?.labels, severity: 'critical' } });
  const [atOnce] = rulesFor({ ...web, alerts: { KubePodCrashLooping: { forMinutes: 0 } } });
  expect(atOnce?.for).toBeUndefined();
});

test('a pod that may take long to start is waited for', () => {
  const patience = (app: AppDescription) => rulesFor(app).find(({ alert }) => alert === 'KubePodNotReady')?.for;
  expect([patience(web), patience({ ...web, health: { startSeconds: 1800 } })]).toEqual(['15m', '45m']);
});

test('so is a rollout, where a pod may take longer to replace another than its deadline allows', () => {
  const patience = (app: AppDescription, name: string) => rulesFor(app).find(({ alert }) => alert === name)?.for;
  const deployed = (changes: object) => patience({ ...web, ...changes }, 'KubeDeploymentRolloutStuck');
  expect(deployed({})).toBe('5m');
  // The deadline is set beyond the start, and not beyond the end of the pod before.
  expect(deployed({ health: { startSeconds: 1800 } })).toBe('5m');
  expect(deployed({ shutdown: { finishSeconds: 1825 } })).toBe('25m');
  expect(deployed({ shutdown: { finishSeconds: 1825 }, rollout: { progressDeadlineSeconds: 3600 } })).toBe('5m');
  const agent = (rollout: object) =>
    patience(describing({ shape: 'agent', name: 'agent', rollout }), 'KubeDaemonSetRolloutStuck');
  expect([agent({}), agent({ minReadySeconds: 300 })]).toEqual(['15m', '20m']);
});

test('the order of the catalogue does not show', () => {
  const spec = { ...high, components: high.components };
  const { components } = platform;
  const shuffled = { ...platform, components: components.toReversed(), apps: platform.apps.toReversed() };
  expect(alertGroups(treeOf(shuffled, spec))).toEqual(alertGroups(fixture));
});

test('where the cluster says under which URL people read, each alert links there', () => {
  const page = 'https://wiki.example.com/alerts';
  const tree = renderApp(web, { cluster: { alerts: { runbooks: page } } });
  for (const { alert, annotations } of rulesOf(tree)) {
    expect(annotations.runbook_url).toBe(`${page}#${alert.toLowerCase()}`);
    expect(annotations).not.toHaveProperty('runbook');
  }
});

test('a component without workloads has no group', () => {
  expect(alertGroups(treeOf(platformOf([]), { ...high, components: {} }))).toEqual([]);
});
