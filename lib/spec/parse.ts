import type { z } from 'zod';
import { MUST_NOT_BE_EMPTY } from './checked-text';
import { formatPath, valueAt, type Path } from './path';
import { prototypeProblems } from './plain-object';
import type { Problem, Report } from './problem';
import { show } from './show';
import { wording } from './wording';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** What is wrong at a place within the value that was parsed. `message` is complete: the value is in it. */
interface Finding {
  readonly path: Path;
  readonly message: string;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Puts the value behind the reason and before the advice, unless the message holds it already or it says nothing. */
function withValue({ code, message }: Issue, value: unknown): string {
  const silent = value === undefined || message === MUST_NOT_BE_EMPTY || (code === 'custom' && isObject(value));
  if (silent || message.includes('(got ') || message.startsWith(`${show(value)} `)) return message;
  const [reason = '', ...advice] = message.split(';');
  return [`${reason} (got ${show(value)})`, ...advice].join(';');
}

const isWrongType = (issue: Issue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

/** What to say when a value fits no form: the problems within the form it comes nearest to, or else all forms. */
function unionFindings(issue: UnionIssue, root: unknown): Finding[] {
  const value = valueAt(root, issue.path);
  if (value === undefined || issue.errors.length === 0) {
    return [{ path: issue.path, message: withValue(issue, value) }];
  }
  const fitting = issue.errors.filter((issues) => !issues.some(isWrongType));
  const [nearest] = fitting.toSorted((a, b) => a.length - b.length);
  if (nearest !== undefined) {
    const below = nearest.flatMap((inner) => findingsOf(inner, value));
    return below.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  }
  const forms = new Set(
    issue.errors
      .flat()
      .filter(isWrongType)
      .map(({ message }) => message.replace(/^must be |;.*$/g, '')),
  );
  const message = `must be ${[...forms].join(' or ')}`;
  return [{ path: issue.path, message: withValue({ ...issue, message }, value) }];
}

function findingsOf(issue: Issue, root: unknown): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const lines = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ path: [...issue.path, key], message: lines[index] ?? issue.message }));
  }
  // The key is the last step of the path already: it is not repeated as a value.
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path: issue.path, message }));
  if (issue.code === 'invalid_union') return unionFindings(issue, root);
  return [{ path: issue.path, message: withValue(issue, valueAt(root, issue.path)) }];
}

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
  for (const finding of (result.error?.issues ?? []).flatMap((issue) => findingsOf(issue, value))) {
    const place = formatPath([at, ...finding.path]);
    if (!places.has(place)) problems.push({ at: place, message: finding.message });
  }
  for (const problem of problems) report(problem.at, problem.message);
  return problems.length === 0 ? result.data : undefined;
}
