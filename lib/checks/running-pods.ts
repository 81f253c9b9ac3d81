import type { PodSpec } from '../imports/k8s';
import type { Plan, PlannedWorkload } from '../plan/plan';
import type { Manifest, RenderedObject } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import { maximumReplicas, minimumReplicas } from '../plan/replicas';

/** The pods of one object of the tree. */
export interface RunningPods {
  readonly manifest: Manifest;
  readonly pod: PodSpec;
  /** How many there are while every autoscaler is at its minimum. */
  readonly least: number;
  /** And while every autoscaler is at its maximum. */
  readonly most: number;
  /** They come and go beside the others: one of a Job or CronJob counts. */
  readonly runToEnd: boolean;
}

/** Every object that runs pods, with their numbers: a DaemonSet's are on every node. */
export function runningPods({ cluster, workloads }: Plan, objects: readonly RenderedObject[]): readonly RunningPods[] {
  const planned = new Map([...workloads.values()].map((workload) => [keyOf(workload), workload]));
  return objects.flatMap(({ manifest }): readonly RunningPods[] => {
    const { kind, metadata } = manifest;
    const pod = podTemplateOf(manifest)?.spec;
    if (pod === undefined) return [];
    if (kind === 'Job' || kind === 'CronJob') return [{ manifest, pod, least: 1, most: 1, runToEnd: true }];
    const workload = planned.get(`${kind}/${metadata.namespace ?? ''}/${metadata.name}`);
    if (workload === undefined) return [];
    return [{ manifest, pod, ...countsOf(workload, cluster), runToEnd: false }];
  });
}

function keyOf({ facts, namespace, objectName }: PlannedWorkload): string {
  return `${facts.kind}/${namespace}/${objectName}`;
}

function countsOf(workload: PlannedWorkload, { nodes }: Plan['cluster']): Pick<RunningPods, 'least' | 'most'> {
  if (workload.facts.kind === 'DaemonSet') return { least: nodes.count, most: nodes.count };
  if (workload.facts.kind === 'Pod') return { least: 1, most: 1 };
  return { least: minimumReplicas(workload), most: maximumReplicas(workload) };
}
