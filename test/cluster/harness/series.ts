import type { Matchers } from '../../../lib/alerts/selector';

type Labels = Readonly<Record<string, string>>;

/** A time series as a server exposes it. */
export interface Series {
  readonly metric: string;
  readonly labels: Labels;
}

/** A selector of an expression. */
export interface Selector {
  readonly metric: string;
  readonly matchers: Matchers;
}

/** The series of a text in Prometheus' exposition format. */
export function seriesIn(exposition: string): readonly Series[] {
  return [...exposition.matchAll(/^(\w+)\{(.*)\} \S+$/gm)].map(([, metric = '', text = '']) => ({
    metric,
    labels: Object.fromEntries(
      [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label = '', value = '']) => [label, value]),
    ),
  }));
}

/** The selectors of a PromQL expression whose metrics begin with a word. */
export function selectorsIn(expr: string, word: string): readonly Selector[] {
  const all = new RegExp(`(${word}\\w+)\\{((?:\\w+=~?"[^"]*",?)*)\\}`, 'g');
  return [...expr.matchAll(all)].map(([, metric = '', text = '']) => ({
    metric,
    matchers: Object.fromEntries(
      [...text.matchAll(/(\w+)(=~?)"([^"]*)"/g)].map(([, label = '', operator, value = '']) => [
        label,
        operator === '=' ? value : { pattern: value },
      ]),
    ),
  }));
}

/** Whether a selector finds a series, whatever labels else it has. */
export function finds({ metric, matchers }: Selector, series: Series): boolean {
  return metric === series.metric && matches(matchers, series.labels);
}

/** Whether labels are what matchers ask for; an expression stands for the whole value. */
export function matches(matchers: Matchers, labels: Labels): boolean {
  return Object.entries(matchers).every(([label, wanted]) => {
    const value = labels[label];
    if (value === undefined) return false;
    return typeof wanted === 'string' ? value === wanted : new RegExp(`^(?:${wanted.pattern})$`).test(value);
  });
}
