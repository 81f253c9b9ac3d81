/** What a Job says of how many pods it runs, in a description and in an object alike. */
interface Parallel {
  readonly parallelism?: number;
  readonly completions?: number;
}

/** The most pods of a Job at one time. One without completions is done when one pod says so: all of parallelism run until then. */
export function podsAtOnce({ parallelism = 1, completions = parallelism }: Parallel): number {
  return Math.min(parallelism, completions);
}
