import type { Problem, Report } from '../../spec/problem';

/** What a file of the tree is, compared with what stands at its place. */
export type Verdict = 'added' | 'changed' | 'unchanged' | 'handEdited' | 'foreign';

/** What a survey has found so far; survey.ts says what the fields mean. */
export interface Notes {
  readonly changes: Record<Exclude<Verdict, 'unchanged'> | 'removed', string[]> & { unchanged: number };
  readonly faults: Problem[];
  readonly conflicts: Problem[];
  readonly alreadyGone: string[];
  /** Takes a fault, once for each place. */
  readonly fault: Report;
}

/** Notes of a survey that has seen nothing yet. */
export function createNotes(): Notes {
  const faults: Problem[] = [];
  const fault: Report = (at, message) => {
    if (!faults.some((known) => known.at === at && known.message === message)) faults.push({ at, message });
  };
  const changes = { added: [], changed: [], removed: [], handEdited: [], foreign: [], unchanged: 0 };
  return { changes, faults, conflicts: [], alreadyGone: [], fault };
}
