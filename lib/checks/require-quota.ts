import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import type { Problem, Report } from '../spec/problem';
import { amountOf, readable, sum, type Unit } from './amounts';
import { quotasOf, type Quota, type Taker } from './quotas';
import { surgeOf } from './rollout-surge';

/** More containers than this are counted, not named. */
const MOST_NAMED = 3;

/**
 * Reports quotas under which the platform cannot run: a container without an amount that the quota counts, which the API
 * server refuses, and pods that always run without room beside them for what makes one rollout, and each CronJob, go on.
 */
export function checkQuotas(plan: Plan, objects: readonly RenderedObject[], report: Report): void {
  for (const quota of quotasOf(plan, objects)) {
    const problem = unstatedProblem(quota) ?? roomProblem(quota);
    if (problem !== undefined) report(`namespace ${quota.namespace}`, problem);
  }
}

/** Quotas that stop what is seldom there all at once: sound, and seldom meant. */
export function quotaWarnings(plan: Plan, objects: readonly RenderedObject[]): readonly Problem[] {
  return quotasOf(plan, objects).flatMap((quota) => {
    const message = peakWarning(quota);
    return message === undefined ? [] : [{ at: `namespace ${quota.namespace}`, message }];
  });
}

function peakWarning({ name, hard, counts: { unit }, takers }: Quota): string | undefined {
  const running = sum(takers.map(({ most, each }) => most * each));
  const rollout = largestRollout(takers, ({ manifest, most }) => surgeOf(manifest, most));
  if (running + rollout.takes <= amountOf(hard)) return undefined;
  return `its quota sets ${name} to ${hard}, but with every autoscaler at its maximum, and every Job and CronJob at work, what runs takes ${readable(running, unit)}${besides(rollout, unit)}, so the last pods would not start; raise the quota, or lower requests or replicas`;
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
  const [scheduled, others] = [takers.filter(isCronJob), takers.filter((taker) => !isCronJob(taker))];
  // CronJobs seldom run at once, but one that has no room by itself never runs.
  const always = sum(others.map(({ least, each }) => least * each)) + Math.max(0, ...scheduled.map(({ each }) => each));
  // One new pod is enough: when it is ready an old one goes, and makes room for the next.
  const rollout = largestRollout(takers, ({ manifest, least }) => Math.min(1, surgeOf(manifest, least)));
  if (always + rollout.takes <= amountOf(hard)) return undefined;
  return `its quota sets ${name} to ${hard}, but what always runs, Jobs included, takes ${readable(always, unit)}${besides(rollout, unit)}; raise the quota, or lower requests or replicas`;
}

interface Rollout {
  readonly of: string;
  readonly takes: number;
}

/** Of the Deployment that needs most beside what runs. */
function largestRollout(takers: readonly Taker[], surge: (taker: Taker) => number): Rollout {
  return takers
    .map((taker) => ({ of: nameOf(taker), takes: taker.each * surge(taker) }))
    .reduce((largest, rollout) => (rollout.takes > largest.takes ? rollout : largest), { of: '', takes: 0 });
}

function besides({ of, takes }: Rollout, unit: Unit): string {
  return takes === 0 ? '' : `, and a rollout of ${of} ${readable(takes, unit)} more`;
}

function isCronJob({ manifest }: Taker): boolean {
  return manifest.kind === 'CronJob';
}

function nameOf({ manifest }: Taker): string {
  return `${manifest.kind} ${manifest.metadata.name}`;
}
