import type { AnyComponent } from '../component/component';
import { FieldError } from '../component/field-error';
import { credentialIn } from '../spec/credential-forms';
import { ProblemsError, type Report } from '../spec/problem';

/** A component asks its context for what there is not. The message says so in an operator's words. */
export class LookupError extends Error {}

/** Whose code runs, and where what is wrong with it is reported. */
interface Attempted {
  readonly of: Pick<AnyComponent, 'team' | 'file'>;
  readonly at: string;
  readonly report: Report;
}

/** Runs a component's own code, which may throw; the operator learns which component did, beside all other problems. */
export function attempt<T>(make: () => T, { of, at, report }: Attempted): { readonly value: T } | undefined {
  try {
    return { value: make() };
  } catch (error) {
    for (const message of messagesOf(error, of)) report(at, message);
    return undefined;
  }
}

function messagesOf(error: unknown, of: Attempted['of']): readonly string[] {
  if (error instanceof FieldError) return messagesOf(error.thrown, of).map((message) => `${error.field}: ${message}`);
  if (error instanceof LookupError) return [error.message];
  if (error instanceof ProblemsError) return error.problems.map(({ at, message }) => `${at}: ${message}`);
  return [foreignMessage(error, of)];
}

/** Longest message of others that is passed on, in characters: some print the whole value that they do not like. */
const LIMIT = 600;

/** What nobody wrote for an operator, such as `Cannot read properties of undefined`. */
function foreignMessage(error: unknown, { team, file = 'its file' }: Attempted['of']): string {
  const thrown = inOneLine(error instanceof Error ? error.message : String(error));
  return `throws ${thrown}; ${team === undefined ? 'correct the component' : `correct it in ${file}`}`;
}

/** cdk8s names each reason in a line of its own behind the first; where somebody's code was called says nothing to others. */
function inOneLine(message: string): string {
  const credential = credentialIn(message);
  if (credential !== undefined) return `a message with ${credential}, which is not shown`;
  const [first = '', ...others] = message
    .split('\n')
    .filter((line) => !CALL.test(line))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const text = others.length === 0 ? first : `${first}${first.endsWith(':') ? ' ' : '; '}${others.join('; ')}`;
  return `"${text.length > LIMIT ? `${text.slice(0, LIMIT)}…` : text}"`;
}

/** A line of a stack trace. */
const CALL = /^\s+at /;
