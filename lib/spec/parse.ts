import type { z } from 'zod';
import { findingsOf } from './findings';
import { formatPath } from './path';
import { prototypeProblems } from './plain-object';
import type { Problem, Report } from './problem';
import { wording } from './wording';

/**
 * Parses a value by a schema and reports every problem in the house format: its full path, the reason, the value and
 * what to do. Gives the parsed value, or nothing when a problem was reported.
 *
 * @param place.at the path of the value itself, which every reported path starts with
 */
export function parseSpec<S extends z.ZodType>(
  schema: S,
  value: unknown,
  { at, report }: { readonly at: string; readonly report: Report },
): z.output<S> | undefined {
  const result = schema.safeParse(value, { error: wording });
  const problems: Problem[] = prototypeProblems(value, at);
  const places = new Set(problems.map((problem) => problem.at));
  for (const { path, message } of (result.error?.issues ?? []).flatMap((issue) =>
    findingsOf(issue, value, at.split('.')),
  )) {
    const place = formatPath([at, ...path]);
    if (!places.has(place)) problems.push({ at: place, message });
  }
  for (const problem of problems) report(problem.at, problem.message);
  return problems.length === 0 ? result.data : undefined;
}
