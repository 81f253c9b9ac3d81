import type { Check, ObjectCheck, TreeCheck } from './check';
import { noBlockingBudgets } from './no-blocking-budgets';
import { noCredentials } from './no-credentials';
import { noLiteralSecrets } from './no-literal-secrets';
import { noRequestsAboveLimits } from './no-requests-above-limits';
import { requireCapacity } from './require-capacity';
import { requireCapacityAtMaximum } from './require-capacity-at-maximum';
import { requireDeclaredVolumes } from './require-declared-volumes';
import { requireDomainsForAntiAffinity } from './require-domains-for-anti-affinity';
import { requireDomainsForAntiAffinityAtMaximum } from './require-domains-for-anti-affinity-at-maximum';
import { requireDomainsForSpread } from './require-domains-for-spread';
import { requireDomainsForSpreadAtMaximum } from './require-domains-for-spread-at-maximum';
import { requireDroppedCapabilities } from './require-dropped-capabilities';
import { requireHeadlessServices } from './require-headless-services';
import { requireIdentity } from './require-identity';
import { requireImageDigest } from './require-image-digest';
import { requireJobRetention } from './require-job-retention';
import { requireKnownFields } from './require-known-fields';
import { requireLargeNodes } from './require-large-nodes';
import { requireLimitsUnderQuota } from './require-limits-under-quota';
import { requireListedProbePorts } from './require-listed-probe-ports';
import { requireMeasuredContainers } from './require-measured-containers';
import { requireNamespace } from './require-namespace';
import { requireNodesForHostPorts } from './require-nodes-for-host-ports';
import { requireNodesForHostPortsAtMaximum } from './require-nodes-for-host-ports-at-maximum';
import { requirePlainValues } from './require-plain-values';
import { requirePodsAbovePartition } from './require-pods-above-partition';
import { requireQuota } from './require-quota';
import { requireQuotaAtMaximum } from './require-quota-at-maximum';
import { requireReadinessProbe } from './require-readiness-probe';
import { requireReplicasAboveBudget } from './require-replicas-above-budget';
import { requireResources } from './require-resources';
import { requireSeccompProfile } from './require-seccomp-profile';
import { requireServedFields } from './require-served-fields';
import { requireServedKinds } from './require-served-kinds';
import { uniqueAutoscaler } from './unique-autoscaler';
import { uniqueBudgets } from './unique-budgets';
import { uniqueContainerNames } from './unique-container-names';
import { uniqueEnvNames } from './unique-env-names';
import { uniqueHostPorts } from './unique-host-ports';
import { uniqueMountPaths } from './unique-mount-paths';
import { uniquePortNames } from './unique-port-names';
import { uniqueVolumeNames } from './unique-volume-names';
import { validActiveDeadline } from './valid-active-deadline';
import { validAmounts } from './valid-amounts';
import { validAutoscalerBounds } from './valid-autoscaler-bounds';
import { validAutoscalerMetrics } from './valid-autoscaler-metrics';
import { validAutoscalerTargets } from './valid-autoscaler-targets';
import { validBudgets } from './valid-budgets';
import { validClaims } from './valid-claims';
import { validContainerDefaults } from './valid-container-defaults';
import { validHostUsers } from './valid-host-users';
import { validIpFamilies } from './valid-ip-families';
import { validNames } from './valid-names';
import { validPodFailurePolicy } from './valid-pod-failure-policy';
import { validProbePorts } from './valid-probe-ports';
import { validProgressDeadlines } from './valid-progress-deadlines';
import { validRestartPolicy } from './valid-restart-policy';
import { validRollingUpdates } from './valid-rolling-updates';
import { validSchedules } from './valid-schedules';
import { validServiceSelectors } from './valid-service-selectors';
import { validSize } from './valid-size';
import { validTerminationGrace } from './valid-termination-grace';

/** Whether an object is what the API takes an object for. What one of these finds no other check may look into. */
export const FORM_CHECKS: readonly ObjectCheck[] = [requirePlainValues, requireKnownFields, requireServedKinds];

/** Over each object that is well formed. */
export const OBJECT_CHECKS: readonly ObjectCheck[] = [
  validNames,
  requireServedFields,
  requireNamespace,
  validSize,
  uniqueContainerNames,
  uniquePortNames,
  uniqueEnvNames,
  uniqueVolumeNames,
  uniqueMountPaths,
  requireDeclaredVolumes,
  validClaims,
  validAmounts,
  requireResources,
  noRequestsAboveLimits,
  validRestartPolicy,
  validActiveDeadline,
  validRollingUpdates,
  validProgressDeadlines,
  requirePodsAbovePartition,
  validPodFailurePolicy,
  validSchedules,
  validProbePorts,
  requireListedProbePorts,
  requireReadinessProbe,
  requireJobRetention,
  validTerminationGrace,
  validHostUsers,
  validIpFamilies,
  requireDroppedCapabilities,
  requireSeccompProfile,
  noCredentials,
  noLiteralSecrets,
  validAutoscalerBounds,
  validAutoscalerMetrics,
  validBudgets,
  noBlockingBudgets,
];

/** Over all well-formed objects of a cluster together. */
export const TREE_CHECKS: readonly TreeCheck[] = [
  requireLargeNodes,
  requireCapacity,
  requireCapacityAtMaximum,
  requireLimitsUnderQuota,
  requireQuota,
  requireQuotaAtMaximum,
  validContainerDefaults,
  requireNodesForHostPorts,
  requireNodesForHostPortsAtMaximum,
  uniqueHostPorts,
  requireDomainsForAntiAffinity,
  requireDomainsForAntiAffinityAtMaximum,
  requireDomainsForSpread,
  requireDomainsForSpreadAtMaximum,
  validServiceSelectors,
  requireHeadlessServices,
  requireReplicasAboveBudget,
  uniqueBudgets,
  uniqueAutoscaler,
  requireMeasuredContainers,
  validAutoscalerTargets,
  requireImageDigest,
];

/** Every check there is, in the order in which they run. */
export const CHECKS: readonly Check[] = [requireIdentity, ...FORM_CHECKS, ...OBJECT_CHECKS, ...TREE_CHECKS];
