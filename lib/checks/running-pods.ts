import { podsAtOnce } from '../component/pods-at-once';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { maximumReplicas, minimumReplicas } from '../plan/replicas';
import { jobSpecOf } from '../render/job-spec';
import type { RenderedObject } from '../render/manifest';
import { oncePerTree } from './once-per-tree';
import { plannedWorkload } from './planned-workload';
import { podsOf, type Pods } from './pods';

/** The pods of one object of the tree. */
export interface RunningPods extends Pods {
  /** Who renders it. */
  readonly owner: string;
  /** How many there are while every autoscaler is at its minimum. */
  readonly least: number;
  /** And while every autoscaler is at its maximum. */
  readonly most: number;
  /** They come and go beside the others: a Job or a run of a CronJob has one pod at least, and as many as run at once. */
  readonly runToEnd: boolean;
}

/** Every object that runs pods, with their numbers: a DaemonSet's are on every node. */
export const runningPods = oncePerTree(findRunningPods);

function findRunningPods(plan: Plan, objects: readonly RenderedObject[]): readonly RunningPods[] {
  return objects.flatMap(({ owner, manifest }): readonly RunningPods[] => {
    const pods = podsOf(manifest);
    if (pods === undefined) return [];
    const job = jobSpecOf(manifest);
    if (job !== undefined) return [{ ...pods, owner, least: 1, most: podsAtOnce(job), runToEnd: true }];
    const workload = plannedWorkload(manifest, plan);
    if (workload === undefined) return [];
    return [{ ...pods, owner, ...countsOf(workload, plan.cluster), runToEnd: false }];
  });
}

function countsOf(workload: PlannedWorkload, { nodes }: Plan['cluster']): Pick<RunningPods, 'least' | 'most'> {
  if (workload.facts.kind === 'DaemonSet') return { least: nodes.count, most: nodes.count };
  if (workload.facts.kind === 'Pod') return { least: 1, most: 1 };
  return { least: minimumReplicas(workload), most: maximumReplicas(workload) };
}
