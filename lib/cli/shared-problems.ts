import { byId } from '../component/by-id';
import type { AnyComponent } from '../component/component';
import { groupBy } from '../group-by';
import type { Problem } from '../spec/problem';

/** A problem or warning of one cluster. */
export interface ProblemOf {
  readonly cluster: string;
  readonly problem: Problem;
}

/** The same of several clusters. */
export interface Shared {
  readonly problem: Problem;
  readonly clusters: readonly string[];
}

/** What is the same in several clusters once, with all of them. A problem of an application names the application's file. */
export function sharedProblems(all: readonly ProblemOf[], apps: readonly AnyComponent[]): readonly Shared[] {
  const same = groupBy(all, ({ problem: { at, message } }) => `${at}: ${message}`);
  return [...same.values()].flatMap((some): readonly Shared[] => {
    const [first] = some;
    if (first === undefined) return [];
    return [{ problem: withFile(first.problem, apps), clusters: [...new Set(some.map(({ cluster }) => cluster))] }];
  });
}

/** `apps.shop/cart`, but no setting of it: that stands in the cluster's spec. */
const APPLICATION = /^apps\.([\w-]+\/[\w-]+)(?=$|[ :])/;

function withFile(problem: Problem, apps: readonly AnyComponent[]): Problem {
  const [place, id] = APPLICATION.exec(problem.at) ?? [];
  const file = id === undefined ? undefined : byId(apps).get(id)?.file;
  if (place === undefined || file === undefined || problem.message.includes(file)) return problem;
  return { ...problem, at: problem.at.replace(place, `${place} (${file})`) };
}
