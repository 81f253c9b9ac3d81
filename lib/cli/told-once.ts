import type { AnyComponent } from '../component/component';
import { groupBy } from '../group-by';
import { ProblemsError } from '../spec/problem';
import { sharedProblems, type Shared } from './shared-problems';

/** A cluster that was not rendered, and why. */
export interface Failure {
  readonly cluster: string;
  readonly error: ProblemsError;
}

/**
 * The problems of several clusters as lists to print: what is the same in several is one line under the names of all, then
 * come those of one cluster alone under its own title. A problem of an application names the application's file.
 */
export function toldOnce(failures: readonly Failure[], apps: readonly AnyComponent[]): readonly ProblemsError[] {
  const all = failures.flatMap(({ cluster, error }) => error.problems.map((problem) => ({ cluster, problem })));
  const placed = sharedProblems(all, apps);
  const ofSeveral = groupBy(
    placed.filter(({ clusters }) => clusters.length > 1),
    ({ clusters }) => clusters.join(', '),
  );
  return [
    ...[...ofSeveral].map(([names, some]) => listOf(`clusters ${names} are not valid`, some)),
    ...failures.flatMap(({ cluster, error }) => {
      const own = placed.filter(({ clusters }) => clusters.length === 1 && clusters[0] === cluster);
      return own.length === 0 ? [] : [listOf(error.title, own)];
    }),
  ];
}

function listOf(title: string, shared: readonly Shared[]): ProblemsError {
  return new ProblemsError(
    title,
    shared.map(({ problem }) => problem),
  );
}
