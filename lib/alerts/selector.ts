/** Values of a label, as an expression that matches the whole value. */
export interface Pattern {
  readonly pattern: string;
}

export type Matchers = Readonly<Record<string, string | Pattern>>;

/** The values that an expression of RE2 matches from end to end. */
export function matching(pattern: string): Pattern {
  return { pattern };
}

/** Series of a metric in PromQL: `up{namespace="shop",pod=~"web-.*"}`. */
export function select(metric: string, matchers: Matchers): string {
  const all = Object.entries(matchers).map(([label, value]) =>
    typeof value === 'string' ? `${label}=${JSON.stringify(value)}` : `${label}=~${JSON.stringify(value.pattern)}`,
  );
  return `${metric}{${all.join(',')}}`;
}

/** `90m` or `26h`, as Prometheus reads it. */
export function promDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${rest}m`;
}
