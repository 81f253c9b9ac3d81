import { platform } from '../../charts/platform';
import { defineApp, overlay } from '../../lib';
import { alertGroups } from '../../lib/alerts/alert-groups';
import { ownPods } from '../../lib/alerts/pod-names';
import { groupBy } from '../../lib/group-by';
import { describeObject } from '../../lib/render/manifest';
import { renderCluster } from '../../lib/render/render-cluster';
import { succeeded } from './harness/api';
import { eventually } from './harness/eventually';
import { podsOf } from './harness/pods-of';
import { realServer } from './harness/real-server';
import { finds, matches, selectorsIn, seriesIn, type Selector } from './harness/series';
import { specOf, underTest } from './harness/under-test';

const under = underTest();
const { api, sandbox, kubernetes } = under;

const base = { team: 'shop', image: 'registry.example.com/shop/app:1.0.0' } as const;
/** No node takes its pods, so that its time is over before they start. */
const fails = { placement: { nodeSelector: { nowhere: 'true' } }, activeDeadlineSeconds: 1 };
const everyMinute = { schedule: '* * * * *' };

/** What the clusters of the platform have no example of: they run beside everything for the time of the proof. */
const subjects = [
  defineApp({ ...base, shape: 'stateful', name: 'subject-store', ports: { http: 8080 } }),
  defineApp({ ...base, shape: 'agent', name: 'subject-agent' }),
  defineApp({ ...base, shape: 'job', name: 'subject-job' }),
  defineApp({ ...base, ...fails, shape: 'job', name: 'subject-failing-job' }),
  defineApp({ ...base, ...everyMinute, shape: 'cron', name: 'subject-cron' }),
  defineApp({ ...base, ...everyMinute, ...fails, shape: 'cron', name: 'subject-failing' }),
];

const rendered = renderCluster(
  { ...platform, apps: [...platform.apps, ...subjects] },
  overlay<object>(specOf(under.cluster), { cluster: { kubernetesVersion: kubernetes } }),
);
const workloads = [...rendered.plan.workloads.values()];
const objects = rendered.objects.filter(({ owner }) => owner.startsWith('shop/subject-')).map((one) => one.manifest);

beforeAll(async () => {
  for (const object of objects) succeeded(describeObject(object), await api.apply(object));
});

afterAll(async () => {
  for (const object of objects) {
    const path = await api.pathOf(object);
    succeeded(describeObject(object), await api.ask(`${path}?propagationPolicy=Background`, { method: 'DELETE' }));
  }
  await eventually('nothing is left of the subjects', async () => {
    const pods = await api.list('/api/v1/namespaces/shop/pods');
    return pods.map(({ metadata }) => metadata.name).find((name) => name.startsWith('subject-'));
  });
});

/** What no object has while all is well, or before an autoscaler has measured: the rest of the selector finds its series. */
const PASSING = ['ReplicaFailure', 'ScalingLimited'];

/** What there is of an object for a short time alone: that it is exported is told by its heading. */
const PASSING_METRICS = ['kube_pod_deletion_timestamp'];

function withoutPassing({ metric, matchers }: Selector): Selector {
  const isPassing = Object.values(matchers).some((value) => typeof value === 'string' && PASSING.includes(value));
  const kept = Object.entries(matchers).filter(([label]) => !['condition', 'status'].includes(label));
  return isPassing ? { metric, matchers: Object.fromEntries(kept) } : { metric, matchers };
}

/** Words of kube-state-metrics itself; other values are the names of objects. */
const WORDS = ['condition', 'status', 'reason', 'phase'];

/** A selector without the names: what the rules of all workloads have in common. */
function formOf({ metric, matchers }: Selector): string {
  const form = Object.entries(matchers).map(([label, value]) => [label, WORDS.includes(label) ? value : '']);
  return `${metric}${JSON.stringify(form)}`;
}

/** A kubelet that has seen a container crash tells it in the status of the pod. */
async function letCrash(pod: string): Promise<void> {
  const status = {
    containerStatuses: [
      {
        name: 'app',
        image: base.image,
        imageID: '',
        ready: false,
        restartCount: 3,
        state: { waiting: { reason: 'CrashLoopBackOff' } },
      },
    ],
  };
  const path = `/api/v1/namespaces/shop/pods/${pod}/status`;
  const contentType = 'application/strategic-merge-patch+json';
  succeeded(path, await api.ask(path, { method: 'PATCH', body: { status }, contentType }));
}

test('kube-state-metrics exports what rules select by, under these labels', async () => {
  // What an autoscaler has measured is told as soon as somebody measures.
  await realServer(under, 'metrics-server/metrics-server');
  const server = await realServer(under, 'kube-state-metrics/kube-state-metrics');
  const rules = alertGroups(rendered).flatMap((group) => group.rules);
  const selectors = rules.flatMap(({ expr }) => selectorsIn(expr, 'kube_')).map(withoutPassing);
  expect(selectors.length).toBeGreaterThan(rules.length);
  const forms = groupBy(selectors, formOf);
  await letCrash('subject-store-0');
  await server.shows('there are series for every form of selector', async () => {
    const { body } = await sandbox.fetch(`${server.url('metrics')}/metrics`);
    const series = seriesIn(body);
    const isFound = (selector: Selector) =>
      PASSING_METRICS.includes(selector.metric)
        ? body.includes(`# HELP ${selector.metric} `)
        : series.some((one) => finds(selector, one));
    return [...forms].find(([, some]) => !some.some(isFound))?.[0];
  });
});

test('a pod is watched by the rules of its own workload, and by no other', async () => {
  const kinds = new Set<string>();
  for (const workload of workloads) {
    for (const { metadata } of await podsOf(api, workload)) {
      kinds.add(workload.facts.kind);
      const labels = { namespace: metadata.namespace ?? '', pod: metadata.name };
      const watchers = workloads.filter((one) => {
        const own = ownPods(one);
        return own !== undefined && matches(own, labels);
      });
      const expected = ownPods(workload) === undefined ? [] : [workload.key];
      expect({ [metadata.name]: watchers.map(({ key }) => key) }).toEqual({ [metadata.name]: expected });
    }
  }
  expect([...kinds].sort()).toEqual(['CronJob', 'DaemonSet', 'Deployment', 'Job', 'StatefulSet']);
});
