import type { PodDescription } from '../component/pods';
import type { PodTemplateSpec } from '../imports/k8s';
import { podLabels } from '../plan/labels';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { container, initContainer, sidecar } from './container';
import { logAnnotations } from './log-format';
import { placementOf } from './placement';
import { podSecurityContext } from './security';
import { volumesOf } from './volumes';

/** The pod template of a workload. */
export function podTemplate(workload: PlannedWorkload, description: PodDescription, plan: Plan): PodTemplateSpec {
  const { cluster } = plan;
  const volumes = volumesOf(workload, description, cluster);
  const initContainers = [
    ...Object.entries(description.sidecars ?? {}).map(([name, one]) =>
      sidecar(workload, name, { description: one, cluster }),
    ),
    ...Object.entries(description.initContainers ?? {}).map(([name, one]) =>
      initContainer(workload, name, { description: one, cluster }),
    ),
  ];
  return {
    metadata: { labels: podLabels(workload, plan), annotations: annotationsOf(workload, description) },
    spec: {
      serviceAccountName: workload.objectName,
      automountServiceAccountToken: (workload.facts.access ?? []).length > 0,
      // Variables for every Service of the namespace slow down the start and leak into applications.
      enableServiceLinks: false,
      ...hostNamespaces(workload),
      hostUsers: description.hardening?.hostUsers,
      securityContext: podSecurityContext(workload, description),
      terminationGracePeriodSeconds: description.terminationGracePeriodSeconds,
      ...placementOf(workload, description, plan),
      ...(isJob(workload) ? { restartPolicy: 'Never' } : {}),
      ...(initContainers.length > 0 ? { initContainers } : {}),
      containers: Object.entries(description.containers).map(([name, one]) =>
        container(workload, name, { description: one, cluster }),
      ),
      ...(volumes.length > 0 ? { volumes } : {}),
    },
  };
}

function annotationsOf(workload: PlannedWorkload, { annotations }: PodDescription): PodDescription['annotations'] {
  const own = logAnnotations(workload);
  return own === undefined ? annotations : { ...own, ...annotations };
}

function hostNamespaces({ facts, hostNetwork }: PlannedWorkload) {
  const has = (kind: string) => (facts.privileges ?? []).some((privilege) => privilege.kind === kind);
  return {
    ...(hostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' as const } : {}),
    ...(has('hostPID') ? { hostPID: true } : {}),
    ...(has('hostIPC') ? { hostIPC: true } : {}),
  };
}

/** Whether the workload's pods run to completion. */
export function isJob({ facts }: PlannedWorkload): boolean {
  return facts.kind === 'Job' || facts.kind === 'CronJob';
}
