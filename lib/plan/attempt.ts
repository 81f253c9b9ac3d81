import type { AnyComponent } from '../component/component';
import { FieldError } from '../component/field-error';
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

/** What nobody wrote for an operator, such as `Cannot read properties of undefined`. */
function foreignMessage(error: unknown, { team, file = 'its file' }: Attempted['of']): string {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `throws "${reason ?? ''}"; ${team === undefined ? 'correct the component' : `correct it in ${file}`}`;
}
