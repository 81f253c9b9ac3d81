import type { z } from 'zod';
import { withoutValue } from './advice';
import { MUST_NOT_BE_EMPTY } from './checked-text';
import { valueAt, type Path } from './path';
import { isPlainObject } from './plain-object';
import { isHidden, showAt } from './show-at';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;
/** The problems that a value has with each form of a union. */
type Forms = readonly (readonly Issue[])[];

/** What is wrong at a place within the value that was parsed. `message` is complete: the value is in it. */
export interface Finding {
  readonly path: Path;
  readonly message: string;
}

/**
 * What an issue of zod says of the value `root` that it parsed; its message has the house's wording already.
 *
 * @param at where the value stands, since there may be places whose values no message shows
 */
export function findingsOf(issue: Issue, root: unknown, at: Path = []): readonly Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue);
  // The key is the last step of the path already: it is not repeated as a value.
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path, message }));
  if (issue.code === 'invalid_union') return unionFindings(issue, root, at);
  return [{ path, message: withValue(issue, valueAt(root, path), at) }];
}

/** One for each field; `wording` gives them a line each. */
function unknownFields({ path, keys, message }: Extract<Issue, { code: 'unrecognized_keys' }>): readonly Finding[] {
  const lines = message.split('\n');
  return keys.map((key, index) => ({ path: [...path, key], message: lines[index] ?? message }));
}

/** What to say when a value fits no form: the problems within the form it comes nearest to, or else all forms. */
function unionFindings(issue: UnionIssue, root: unknown, at: Path): readonly Finding[] {
  const { path, errors: forms } = issue;
  const value = valueAt(root, path);
  // A union of kinds has tried no form when the kind itself is wrong: the issue names the kinds.
  if (value === undefined || forms.length === 0) return [{ path, message: withValue(issue, value, at) }];
  const nearest = nearestForm(forms);
  if (nearest === undefined) return [{ path, message: withValue({ ...issue, message: namesOf(forms) }, value, at) }];
  return nearest
    .flatMap((inner) => findingsOf(inner, value, [...at, ...path]))
    .map((finding) => ({ path: [...path, ...finding.path], message: finding.message }));
}

/** Of the forms that have the type of the value, the one with the fewest problems; the first of equals. */
function nearestForm(forms: Forms): readonly Issue[] | undefined {
  return forms.filter((issues) => !issues.some(isWrongType)).toSorted((a, b) => a.length - b.length)[0];
}

/** `must be an object or false`, from the messages of the forms; with what to write, where one of them knows it. */
function namesOf(forms: Forms): string {
  const wanted = forms.flat().filter(isWrongType);
  const names = wanted.map(({ message }) => message.replace(/^must be |;.*$/g, ''));
  const advice = wanted.map(({ message }) => /;.*$/.exec(message)?.[0]).find((one) => one !== undefined);
  return `must be ${[...new Set(names)].join(' or ')}${advice ?? ''}`;
}

/** Whether the value itself, not something in it, is of another type. */
function isWrongType({ path, code }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
}

/** Puts the value behind the reason and before the advice, unless the message holds it already or it says nothing. */
function withValue({ code, message, path }: Issue, value: unknown, at: Path): string {
  const isSilent = value === undefined || message === MUST_NOT_BE_EMPTY || (code === 'custom' && isPlainObject(value));
  const place = [...at, ...path];
  const shown = showAt(place, value);
  if (isSilent || message.includes('(got ') || message.startsWith(`${shown} `)) return message;
  const [reason = '', ...rest] = message.split('; ');
  const advice = rest.length === 0 ? undefined : adviceOf(rest.join('; '), value, place);
  return `${reason} (got ${shown})${advice === undefined ? '' : `; ${advice}`}`;
}

function adviceOf(advice: string, value: unknown, place: Path): string | undefined {
  return isHidden(place, value) ? withoutValue(advice, value) : advice;
}
