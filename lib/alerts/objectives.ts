import { budgetOf, type HttpMetrics, type LatencyObjective, type Share } from '../component/objectives';
import type { Draft, Topic } from './alert-rule';
import { BURN_RATES, burnExpr, canBurn, type Counted } from './burn-rates';
import { ownPods } from './pod-names';
import { matching, select, type Matchers } from './selector';

const USUAL = {
  requests: 'http_requests_total',
  statusLabel: 'code',
  duration: 'http_request_duration_seconds',
} as const satisfies Required<HttpMetrics>;

/** Promises that are being broken, and promises that nothing measures. */
export const objectiveAlerts: Topic = ({ workload }) => {
  const { facts, owner } = workload;
  const own = ownPods(workload);
  if (facts.objectives === undefined || own === undefined) return [];
  const { availability, latency, metrics } = facts.objectives;
  const names = { ...USUAL, ...metrics };
  return [
    ...(availability === undefined ? [] : availabilityAlerts({ owner, own }, availability, names)),
    ...(latency === undefined ? [] : latencyAlerts({ owner, own }, latency, names)),
  ];
};

type Names = Required<HttpMetrics>;

/** Who promises, and the pods that keep it. */
interface Promising {
  readonly owner: string;
  readonly own: Matchers;
}

function availabilityAlerts(
  { owner, own }: Promising,
  share: Share,
  { requests, statusLabel }: Names,
): readonly Draft[] {
  const counted: Counted = {
    missed: (window) => `sum(rate(${select(requests, { ...own, [statusLabel]: matching('5..') })}[${window}]))`,
    all: (window) => `sum(rate(${select(requests, own)}[${window}]))`,
  };
  return [
    ...burning('HttpErrorBudgetBurn', { counted, share }, (long, gone) => ({
      summary: `${owner} answers too many requests with errors`,
      description: `{{ $value | humanizePercentage }} of the requests to ${owner} in the last ${long} ended in an error of the server; at this rate, what its objective of ${share} allows in 30 days is gone ${gone}.`,
    })),
    notMeasured({ owner, own }, 'availability', {
      measured: select(requests, { ...own, [statusLabel]: matching('.+') }),
      what: `no metric ${requests} with a label ${statusLabel}`,
    }),
  ];
}

function latencyAlerts(
  { owner, own }: Promising,
  { share, withinSeconds }: LatencyObjective,
  { duration }: Names,
): readonly Draft[] {
  const inTime = select(`${duration}_bucket`, { ...own, le: boundary(withinSeconds) });
  const all = (window: string) => `sum(rate(${select(`${duration}_count`, own)}[${window}]))`;
  const counted: Counted = { missed: (window) => `(${all(window)} - sum(rate(${inTime}[${window}])))`, all };
  return [
    ...burning('HttpLatencyBudgetBurn', { counted, share }, (long, gone) => ({
      summary: `${owner} answers too many requests too late`,
      description: `{{ $value | humanizePercentage }} of the requests to ${owner} in the last ${long} took longer than ${withinSeconds} s; at this rate, what its objective of ${share} allows in 30 days is gone ${gone}.`,
    })),
    notMeasured({ owner, own }, 'latency', {
      measured: inTime,
      what: `no histogram ${duration} with a bucket that ends at ${withinSeconds} s`,
    }),
  ];
}

/** Prometheus writes a whole number with a fraction since 3.0, and as the client wrote it before. */
function boundary(seconds: number): Matchers[string] {
  return Number.isInteger(seconds) ? matching(`${seconds}|${seconds}[.]0`) : String(seconds);
}

function burning(
  alert: Draft['alert'],
  { counted, share }: { readonly counted: Counted; readonly share: Share },
  say: (long: string, gone: string) => Pick<Draft, 'summary' | 'description'>,
): readonly Draft[] {
  const budget = budgetOf(share);
  return BURN_RATES.filter((burn) => canBurn(budget, burn)).map((burn) => ({
    alert,
    severity: burn.severity,
    forMinutes: burn.forMinutes,
    expr: burnExpr(counted, budget, burn),
    labels: { long: burn.long, short: burn.short },
    ...say(burn.long, burn.gone),
  }));
}

/** A misspelt metric or a bucket that is not there looks like a promise that is kept: the rules above find nothing to tell. */
function notMeasured(
  { owner, own }: Promising,
  objective: string,
  { measured, what }: { readonly measured: string; readonly what: string },
): Draft {
  const ready = select('kube_pod_status_ready', { ...own, condition: 'true' });
  return {
    alert: 'HttpObjectiveNotMeasured',
    severity: 'info',
    forMinutes: 24 * 60,
    expr: [`sum(${ready}) > 0`, 'unless', `count(${measured}) > 0`].join('\n'),
    labels: { objective },
    summary: `Nothing measures the ${objective} of ${owner}`,
    description: `${owner} has run for a day and there is ${what} of it: its objective holds nobody to anything.`,
  };
}
