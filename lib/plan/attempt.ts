import type { Report } from '../spec/problem';

/** A component asks its context for what there is not. The message says so in an operator's words. */
export class LookupError extends Error {}

/** Runs a component's own code, which may throw; the operator learns which component did, beside all other problems. */
export function attempt<T>(
  make: () => T,
  { at, report }: { readonly at: string; readonly report: Report },
): { readonly value: T } | undefined {
  try {
    return { value: make() };
  } catch (error) {
    report(at, error instanceof LookupError ? error.message : foreignMessage(error));
    return undefined;
  }
}

/** What nobody wrote for an operator, such as `Cannot read properties of undefined`. */
function foreignMessage(error: unknown): string {
  const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
  return `throws "${reason ?? ''}"; correct the component`;
}
