import type { AppDescription } from '../../../lib';
import type { AlertName } from '../../../lib/component/alerts';
import { describing } from '../../fixtures/golden-path';

/** Whether an alert is told of a workload whose metrics went like this. */
export interface AlertCase {
  readonly alert: AlertName;
  /** Goes on after `fires when` or `does not fire when`. */
  readonly when: string;
  readonly app: AppDescription;
  /** Minutes from one value, and one look at the rules, to the next; default 1. */
  readonly stepMinutes?: number;
  /** Series -> its values in the words of promtool: `1x10`, `0+60x120`, `_x5` for none. */
  readonly series: Readonly<Record<string, string>>;
  /** How long after the first value somebody asks what is told. */
  readonly afterMinutes: number;
  /** What is told; absent: nothing. */
  readonly told?: readonly Told[];
}

export interface Told {
  /** Labels of the series that the alert has kept. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Labels that tell its rule from others of the same name. */
  readonly rule?: Readonly<Record<string, string>>;
  /** The number in its description, as Prometheus writes it. */
  readonly value?: string;
}

export const DAY = 24 * 60;

const named = (shape: string, name: string, rest: object) => describing({ shape, name, ...rest });

/** Applications of team shop, each the least that has the alerts of its shape. */
export const web = named('service', 'web', { ports: { http: 8080, metrics: 9090 }, replicas: { min: 2, max: 4 } });
export const store = named('stateful', 'store', {
  ports: { http: 8080 },
  replicas: 3,
  claims: { data: { size: '10Gi', at: '/data' } },
});
export const agent = named('agent', 'agent', {});
export const nightly = named('cron', 'nightly', { schedule: '0 3 * * *', activeDeadlineSeconds: 1800 });

/** The application with something said otherwise. */
export function but(app: AppDescription, changes: object): AppDescription {
  return { ...app, ...changes };
}

/** A series of an object of namespace shop. */
export function of(metric: string, labels: Readonly<Record<string, string>>): string {
  const all = Object.entries({ namespace: 'shop', ...labels }).map(([label, value]) => `${label}="${value}"`);
  return `${metric}{${all.join(',')}}`;
}
