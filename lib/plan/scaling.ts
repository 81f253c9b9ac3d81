import { didYouMean } from '../spec/nearest';
import type { Report } from '../spec/problem';
import type { Plan, PlannedWorkload } from './plan';
import { specPathOf } from './workloads';

/** The first minor whose API server lets an autoscaler take the last pod away without a feature gate. */
const SCALES_TO_ZERO = '1.37';

/** KEDA puts this before a ScaledObject's name and refuses what gets longer than a label may be (2.20). */
const KEDA_PREFIX = 'keda-hpa-';
const LONGEST_LABEL = 63;

/** The name of the HorizontalPodAutoscaler of a workload with bounds, whether it is derived or KEDA makes it. */
export function autoscalerNameOf({ facts: { replicas }, objectName }: PlannedWorkload): string {
  const isTriggered = typeof replicas === 'object' && replicas.triggers !== undefined;
  return isTriggered ? `${KEDA_PREFIX}${objectName}` : objectName;
}

/** Reports autoscalers that measure what there is not, or that this cluster's API server would refuse. */
export function reportScaling({ cluster, workloads }: Pick<Plan, 'cluster' | 'workloads'>, report: Report): void {
  for (const workload of workloads.values()) {
    const problems = [
      ...unknownContainers(workload),
      ...zero(workload, cluster.kubernetesVersion),
      ...longName(workload),
    ];
    for (const problem of problems) report(specPathOf(workload.owner), `workload ${workload.name} ${problem}`);
  }
}

function unknownContainers({ facts }: PlannedWorkload): readonly string[] {
  const { replicas, containers, sidecars } = facts;
  const names = Object.keys({ ...containers, ...sidecars });
  const metrics = typeof replicas === 'object' ? (replicas.metrics ?? []) : [];
  return metrics.flatMap((metric) =>
    metric.type !== 'ContainerResource' || names.includes(metric.container)
      ? []
      : [
          `is scaled by ${metric.resource} of container ${metric.container}, which it does not have${didYouMean(metric.container, names)} (containers: ${names.join(', ')})`,
        ],
  );
}

function zero({ facts: { replicas } }: PlannedWorkload, version: string): readonly string[] {
  if (typeof replicas !== 'object' || replicas.min > 0 || version >= SCALES_TO_ZERO) return [];
  // KEDA does it itself, whatever the API server can.
  if (replicas.triggers !== undefined) return [];
  return [
    `is scaled down to no pod (min 0), which API servers refuse before Kubernetes ${SCALES_TO_ZERO}, and this cluster runs ${version}; write min: 1, or raise cluster.kubernetesVersion`,
  ];
}

function longName({ facts: { replicas }, objectName }: PlannedWorkload): readonly string[] {
  const most = LONGEST_LABEL - KEDA_PREFIX.length;
  if (typeof replicas !== 'object' || replicas.triggers === undefined || objectName.length <= most) return [];
  return [
    `has triggers and is called ${objectName}, ${objectName.length} characters; KEDA makes ${KEDA_PREFIX}${objectName} of it and has ${most} at most; call it by a shorter name`,
  ];
}
