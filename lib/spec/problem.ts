/** One thing that is wrong: where (a dotted path or an object's name), and what, in an operator's words, with what to do. */
export interface Problem {
  readonly at: string;
  readonly message: string;
}

/** Takes a problem and goes on, so that every problem is reported at once. */
export type Report = (at: string, message: string) => void;

/** Thrown once, with every problem that was found. `message` is what an operator reads: a title, then a line each. */
export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';

  constructor(
    readonly title: string,
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`${title} (${count})`, ...problems.map(({ at, message }) => `  ${at}: ${message}`)].join('\n'));
  }
}

/** The problems of several steps that do not wait for each other, such as clusters: each list below its own title. */
export class ProblemListsError extends ProblemsError {
  constructor(readonly lists: readonly ProblemsError[]) {
    super(
      lists.map(({ title }) => title).join('; '),
      lists.flatMap(({ problems }) => problems),
    );
    this.message = lists.map(({ message }) => message).join('\n');
  }
}

/** Problems with the machine rather than with what was written: the command could not run. */
export class FaultError extends ProblemsError {}

/** Collects problems, each once, however many looked at the same place; `throwIfAny` ends the step that collected them. */
export function collectProblems(): {
  report: Report;
  problems: readonly Problem[];
  throwIfAny: (title: string) => void;
} {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  return {
    problems,
    report(at, message) {
      const line = `${at}: ${message}`;
      if (seen.has(line)) return;
      seen.add(line);
      problems.push({ at, message });
    },
    throwIfAny(title) {
      if (problems.length > 0) throw new ProblemsError(title, problems);
    },
  };
}
