import type { Severity } from '../component/alerts';

/** How fast an error budget of 30 days is used up, over two windows: it has been for long, and it still is. */
export interface BurnRate {
  /** 1 uses it up in exactly 30 days. */
  readonly rate: number;
  readonly long: string;
  /** A twelfth of the long one: the alert ends soon after its cause. */
  readonly short: string;
  readonly severity: Severity;
  readonly forMinutes: number;
  /** When the budget is gone at this rate, in words. */
  readonly gone: string;
}

/** Windows and rates of the SRE workbook (Alerting on SLOs, 6): 2% of the budget in an hour, 5% in six, 10% in three days. */
export const BURN_RATES: readonly BurnRate[] = [
  { rate: 14.4, long: '1h', short: '5m', severity: 'critical', forMinutes: 2, gone: 'in two days' },
  { rate: 6, long: '6h', short: '30m', severity: 'critical', forMinutes: 15, gone: 'in five days' },
  { rate: 3, long: '1d', short: '2h', severity: 'warning', forMinutes: 60, gone: 'in ten days' },
  { rate: 1, long: '3d', short: '6h', severity: 'warning', forMinutes: 180, gone: 'before the 30 days are over' },
];

/** So many have to miss in the long window: where hardly anybody asks, one that fails is a large share of all. */
const LEAST_MISSES = 10;

/** What is counted over a window. */
export interface Counted {
  /** Requests that missed the objective, each second. */
  readonly missed: (window: string) => string;
  /** All requests, each second. */
  readonly all: (window: string) => string;
}

/** Fires where more than `rate` times the budget's share misses in both windows; tells the share in the long one. */
export function burnExpr({ missed, all }: Counted, budget: number, { rate, long, short }: BurnRate): string {
  const tooMany = (window: string) => `${missed(window)}\n/\n${all(window)}\n> ${rate} * ${budget}`;
  return [tooMany(long), 'and', tooMany(short), 'and', `${missed(long)} >= ${LEAST_MISSES} / ${secondsOf(long)}`].join(
    '\n',
  );
}

/** Whether so many can miss at all: of an objective of 90%, no more than ten times the budget. */
export function canBurn(budget: number, { rate }: BurnRate): boolean {
  return rate * budget < 1;
}

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

function secondsOf(window: string): number {
  return Number.parseInt(window, 10) * (SECONDS[window.slice(-1)] ?? 0);
}
