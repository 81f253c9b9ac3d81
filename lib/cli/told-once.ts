import { byId } from '../component/by-id';
import type { AnyComponent } from '../component/component';
import { groupBy } from '../group-by';
import { ProblemsError, type Problem } from '../spec/problem';

/** A cluster that was not rendered, and why. */
export interface Failure {
  readonly cluster: string;
  readonly error: ProblemsError;
}

/** A problem with the clusters that have it. */
interface Shared {
  readonly problem: Problem;
  readonly clusters: readonly string[];
}

/**
 * The problems of several clusters as lists to print: what is the same in several is one line under the names of all, then
 * come those of one cluster alone under its own title. A problem of an application names the application's file.
 */
export function toldOnce(failures: readonly Failure[], apps: readonly AnyComponent[]): readonly ProblemsError[] {
  const all = failures.flatMap(({ cluster, error }) => error.problems.map((problem) => ({ cluster, problem })));
  const same = groupBy(all, ({ problem: { at, message } }) => `${at}: ${message}`);
  const shared = [...same.values()].flatMap(([first, ...others]): readonly Shared[] =>
    first === undefined ? [] : [{ problem: first.problem, clusters: [first, ...others].map(({ cluster }) => cluster) }],
  );
  const placed = shared.map((one) => ({ ...one, problem: withFile(one.problem, apps) }));
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

/** `apps.shop/cart`, but no setting of it: that stands in the cluster's spec. */
const APPLICATION = /^apps\.([\w-]+\/[\w-]+)(?=$|[ :])/;

function withFile(problem: Problem, apps: readonly AnyComponent[]): Problem {
  const [place, id] = APPLICATION.exec(problem.at) ?? [];
  const file = id === undefined ? undefined : byId(apps).get(id)?.file;
  if (place === undefined || file === undefined || problem.message.includes(file)) return problem;
  return { ...problem, at: problem.at.replace(place, `${place} (${file})`) };
}
