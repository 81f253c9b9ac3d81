import type { Plan } from '../plan/plan';
import { objectPlace } from '../render/owner';
import type { Finding, TreeCheck } from './check';
import { runningPods, type RunningPods } from './running-pods';

/** What is wrong with the pods of one object while there are so many of them. */
export type FindAt = (pods: RunningPods, count: number, plan: Plan) => readonly Finding[];

/** A check's `find` for what holds however little there is to do: with every autoscaler at its minimum. */
export function always(find: FindAt): TreeCheck['find'] {
  return eachPods((pods, plan) => find(pods, pods.least, plan));
}

/** A check's `find` for what holds only once autoscalers are at their maxima: what always holds has an error of its own. */
export function onlyAtMaximum(find: FindAt): TreeCheck['find'] {
  return eachPods((pods, plan) => (find(pods, pods.least, plan).length > 0 ? [] : find(pods, pods.most, plan)));
}

function eachPods(find: (pods: RunningPods, plan: Plan) => readonly Finding[]): TreeCheck['find'] {
  return (objects, plan) =>
    runningPods(plan, objects).flatMap((pods) =>
      find(pods, plan).map((finding) => ({ at: objectPlace(pods.owner, pods.manifest), ...finding })),
    );
}
