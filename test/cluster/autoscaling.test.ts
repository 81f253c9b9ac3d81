import type { HorizontalPodAutoscalerSpec } from '../../lib/imports/k8s';
import { succeeded, type StoredObject } from './harness/api';
import { pause } from './harness/eventually';
import type { Pod } from './harness/pod';
import { realServer } from './harness/real-server';
import { underTest } from './harness/under-test';

const cluster = underTest();
const { api, rendered } = cluster;

const DEPLOYMENT = '/apis/apps/v1/namespaces/shop/deployments/checkout';
const autoscaler = rendered.objects
  .map(({ manifest }) => manifest)
  .find(({ kind, metadata }) => kind === 'HorizontalPodAutoscaler' && metadata.name === 'checkout');

type Rules = NonNullable<NonNullable<HorizontalPodAutoscalerSpec['behavior']>['scaleUp']>;
type Policies = NonNullable<Rules['policies']>;

function policiesOf(direction: 'scaleUp' | 'scaleDown'): Policies {
  const { behavior }: Partial<HorizontalPodAutoscalerSpec> = autoscaler?.spec ?? {};
  return behavior?.[direction]?.policies ?? [];
}

/** How many pods there should be, over time. */
const timeline: { readonly at: number; readonly replicas: number }[] = [];

/** Records until the number of pods is as wanted, and holds the load meanwhile, on pods that come later too. */
async function recordUnder(cpu: string, isWanted: (replicas: number) => boolean): Promise<void> {
  const end = Date.now() + 120_000;
  for (;;) {
    await use(cpu);
    const { spec } = await api.get<StoredObject & { spec: { replicas: number } }>(DEPLOYMENT);
    timeline.push({ at: Date.now(), replicas: spec.replicas });
    if (isWanted(spec.replicas)) return;
    if (Date.now() > end) throw new Error(`not within 2 minutes; pods over time: ${steps().join(', ')}`);
    await pause(500);
  }
}

/** By which kwok knows what a simulated pod uses. */
const USAGE = 'kwok.x-k8s.io/usage-cpu';

/** Makes every pod of the application use so much. */
async function use(cpu: string): Promise<void> {
  const pods = await api.list<Pod>('/api/v1/namespaces/shop/pods?labelSelector=app.kubernetes.io/name=checkout');
  const others = pods.filter(({ metadata }) => metadata.annotations?.[USAGE] !== cpu);
  for (const { metadata } of others) {
    const reply = await api.ask(`/api/v1/namespaces/shop/pods/${metadata.name}`, {
      method: 'PATCH',
      contentType: 'application/merge-patch+json',
      body: { metadata: { annotations: { [USAGE]: cpu } } },
    });
    if (reply.status !== 404) succeeded(`pod ${metadata.name}`, reply);
  }
}

const steps = () =>
  timeline.map(({ replicas }) => replicas).filter((count, index, all) => index === 0 || all[index - 1] !== count);

/** Steps that went further than the policies allow, counted as the API does: from what there was a period earlier. */
function tooFar(policies: Policies, direction: 1 | -1): readonly string[] {
  const period = 1000 * Math.max(...policies.map(({ periodSeconds }) => periodSeconds));
  const excess = timeline.flatMap(({ at, replicas }) => {
    const before = timeline.find((sample) => sample.at >= at - period);
    const start = before?.replicas ?? replicas;
    return direction * (replicas - start) > allowance(policies, start) ? [`${start} -> ${replicas}`] : [];
  });
  return [...new Set(excess)];
}

function allowance(policies: Policies, replicas: number): number {
  return Math.max(
    ...policies.map(({ type, value }) => (type === 'Percent' ? Math.ceil((replicas * value) / 100) : value)),
  );
}

describe('the autoscaler of shop/checkout', () => {
  const { minReplicas = 1, maxReplicas = 0 }: Partial<HorizontalPodAutoscalerSpec> = autoscaler?.spec ?? {};
  const up = policiesOf('scaleUp');
  // The spec asks for five minutes of calm before pods go, and for a minute between steps: the proof waits for less.
  const down = policiesOf('scaleDown').map((policy) => ({ ...policy, periodSeconds: 5 }));

  beforeAll(async () => {
    if (autoscaler === undefined) throw new Error('the cluster has no autoscaler for shop/checkout');
    await realServer(cluster, 'metrics-server/metrics-server');
    const hasty = structuredClone(autoscaler) as typeof autoscaler & { spec: HorizontalPodAutoscalerSpec };
    Object.assign(hasty.spec.behavior?.scaleDown ?? {}, { stabilizationWindowSeconds: 5, policies: down });
    succeeded('autoscaler', await api.apply(hasty));
  });
  afterAll(async () => {
    if (autoscaler !== undefined) succeeded('autoscaler', await api.apply(autoscaler));
  });

  it('starts with as many pods as it always has', async () => {
    await recordUnder('1m', () => true);
    expect(steps()).toEqual([minReplicas]);
  });

  it('adds pods under load, no faster than its behavior says', async () => {
    const wanted = Math.min(maxReplicas, 2 * minReplicas);
    await recordUnder('200m', (replicas) => replicas >= wanted);
    expect(tooFar(up, 1)).toEqual([]);
  });

  it('takes pods away when the load is gone, no faster than its behavior says', async () => {
    const most = Math.max(...steps());
    const settled = Date.now() + 6_000;
    await recordUnder('200m', () => Date.now() > settled);
    expect(tooFar(up, 1)).toEqual([]);
    await recordUnder('1m', (replicas) => replicas < most);
    expect(tooFar(down, -1)).toEqual([]);
  });
});
