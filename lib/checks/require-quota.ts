import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import type { Problem, Report } from '../spec/problem';
import { amountOf, readable, sum } from './amounts';
import { quotasOf, type Quota, type Taker } from './quotas';
import { surgeOf } from './rollout-surge';

/** More containers than this are counted, not named. */
const MOST_NAMED = 3;

/**
 * Reports quotas under which the platform cannot run: a container without an amount that the quota counts, which the API
 * server refuses, and pods that always run without room for the rollout of one Deployment beside them.
 */
export function checkQuotas(plan: Plan, objects: readonly RenderedObject[], report: Report): void {
  for (const quota of quotasOf(plan, objects)) {
    const problem = unstatedProblem(quota) ?? roomProblem(quota);
    if (problem !== undefined) report(`namespace ${quota.namespace}`, problem);
  }
}

/** Quotas that stop autoscalers before their maximum: sound, and seldom meant. */
export function quotaWarnings(plan: Plan, objects: readonly RenderedObject[]): readonly Problem[] {
  return quotasOf(plan, objects).flatMap((quota) => {
    const taken = sum(quota.takers.map(({ most, each }) => most * each));
    if (taken <= amountOf(quota.hard)) return [];
    const message = `its quota sets ${quota.name} to ${quota.hard}, but with every autoscaler at its maximum what runs, Jobs included, takes ${readable(taken, quota.counts.unit)}, so the last pods would not start; raise the quota, or lower the maximum`;
    return [{ at: `namespace ${quota.namespace}`, message }];
  });
}

function unstatedProblem({ name, counts, takers }: Quota): string | undefined {
  const containers = takers.flatMap((taker) =>
    taker.unstated.map((container) => `container ${container} of ${nameOf(taker)}`),
  );
  if (containers.length === 0 || counts.unit === 'pods') return undefined;
  const others = containers.length - MOST_NAMED;
  const list = [...containers.slice(0, MOST_NAMED), ...(others > 0 ? [`${others} more`] : [])].join(', ');
  const missing = `${counts.unit} ${counts.field.replace(/s$/, '')}`;
  return `its quota counts ${name}, but ${list} ${containers.length === 1 ? 'states' : 'state'} no ${missing} and containerDefaults give none, so the API server would refuse the pods; add ${counts.unit} to ${counts.field} of containerDefaults, or take ${name} out of the quota`;
}

function roomProblem({ name, hard, counts: { unit }, takers }: Quota): string | undefined {
  const always = sum(takers.map(({ least, each }) => least * each));
  const rollout = largestRollout(takers);
  if (always + rollout.takes <= amountOf(hard)) return undefined;
  const more = rollout.takes === 0 ? '' : `, and a rollout of ${rollout.of} ${readable(rollout.takes, unit)} more`;
  return `its quota sets ${name} to ${hard}, but what always runs, Jobs included, takes ${readable(always, unit)}${more}; raise the quota, or lower requests or replicas`;
}

/** Of the Deployment that needs most beside what runs. */
function largestRollout(takers: readonly Taker[]): { readonly of: string; readonly takes: number } {
  return takers
    .map((taker) => ({ of: nameOf(taker), takes: taker.each * surgeOf(taker.manifest, taker.least) }))
    .reduce((largest, rollout) => (rollout.takes > largest.takes ? rollout : largest), { of: '', takes: 0 });
}

function nameOf({ manifest }: Taker): string {
  return `${manifest.kind} ${manifest.metadata.name}`;
}
