import type { Container, PodSpec } from '../../lib/imports/k8s';
import type { Manifest } from '../../lib/render/manifest';
import { podTemplateOf } from '../../lib/render/pod-template';
import type { Tree } from '../fixtures/tree';

/** A rule of a tool that cannot be run here: whether an application keeps it. */
export interface KnownRule {
  readonly tool: 'kube-linter' | 'polaris';
  /** As the tool calls it. */
  readonly check: string;
  readonly holds: (tree: Tree) => boolean;
}

const objects = ({ objects: all }: Tree, ...kinds: readonly string[]): readonly Manifest[] =>
  all.map(({ manifest }) => manifest).filter(({ kind }) => kinds.includes(kind));
const workloads = (tree: Tree) => tree.objects.map(({ manifest }) => manifest).filter((one) => podTemplateOf(one));
const podsIn = (tree: Tree): readonly PodSpec[] => workloads(tree).flatMap((one) => podTemplateOf(one)?.spec ?? []);
const containersIn = (tree: Tree): readonly Container[] =>
  podsIn(tree).flatMap(({ containers, initContainers = [] }) => [...initContainers, ...containers]);
const served = (tree: Tree) => tree.all('Deployment').map(({ spec }) => spec.template.spec?.containers[0]);

const everyPod = (holds: (pod: PodSpec) => boolean) => (tree: Tree) => podsIn(tree).every(holds);
const everyContainer = (holds: (container: Container) => boolean) => (tree: Tree) => containersIn(tree).every(holds);
const none =
  (...kinds: readonly string[]) =>
  (tree: Tree) =>
    objects(tree, ...kinds).length === 0;

const isDropped = everyContainer(
  ({ securityContext }) =>
    securityContext?.capabilities?.drop?.includes('ALL') === true && securityContext.capabilities.add === undefined,
);
const neverRoot = everyPod(
  ({ securityContext }) => securityContext?.runAsNonRoot === true && securityContext.runAsUser !== 0,
);
const isReadOnly = everyContainer(({ securityContext }) => securityContext?.readOnlyRootFilesystem === true);
const noEscalation = everyContainer(({ securityContext }) => securityContext?.allowPrivilegeEscalation === false);
const unprivileged = everyContainer(({ securityContext }) => securityContext?.privileged !== true);
const noHostPath = everyPod(({ volumes = [] }) => volumes.every(({ hostPath }) => hostPath === undefined));
const tagged = everyContainer(({ image = '' }) => /:[^/]+$/.test(image) && !image.includes(':latest'));
const literalNames = (tree: Tree) =>
  containersIn(tree).flatMap(({ env = [] }) => env.filter(({ value }) => value !== undefined).map(({ name }) => name));
const apart = everyPod(
  ({ affinity, restartPolicy }) => restartPolicy === 'Never' || affinity?.podAntiAffinity !== undefined,
);
const budgets = (tree: Tree) => tree.all('PodDisruptionBudget').map(({ spec }) => spec ?? {});
const oneMayGo = (tree: Tree) =>
  budgets(tree).every(({ maxUnavailable, minAvailable }) => maxUnavailable === 1 && !minAvailable);
const probesOn = (tree: Tree) =>
  containersIn(tree).flatMap(({ ports = [], readinessProbe, livenessProbe, startupProbe }) =>
    [readinessProbe, livenessProbe, startupProbe].flatMap((probe) => {
      const port = probe?.httpGet?.port ?? probe?.tcpSocket?.port;
      return port === undefined
        ? []
        : [ports.some(({ name, containerPort }) => port === name || port === containerPort)];
    }),
  );
const probesFit = (tree: Tree) => probesOn(tree).every(Boolean);
const twice = (names: readonly string[]) => new Set(names).size < names.length;
const accounts = (tree: Tree) =>
  podsIn(tree).every(({ serviceAccountName = 'default' }) => tree.names('ServiceAccount').includes(serviceAccountName));
const instance = 'app.kubernetes.io/instance';

const LINTED: Readonly<Record<string, KnownRule['holds']>> = {
  'access-to-secrets, cluster-admin-role-binding, wildcard-in-rules': none('ClusterRole', 'Role', 'ClusterRoleBinding'),
  'dangling-service': (tree) =>
    tree
      .all('Service')
      .every(({ spec }) =>
        tree
          .all('Deployment')
          .some(({ spec: { template } }) =>
            Object.entries(spec?.selector ?? {}).every(([key, value]) => template.metadata?.labels?.[key] === value),
          ),
      ),
  'default-service-account, non-existent-service-account': accounts,
  'deprecated-service-account-field': everyPod((pod) => !('serviceAccount' in pod)),
  'docker-sock, sensitive-host-mounts': noHostPath,
  'drop-net-raw-capability': isDropped,
  'duplicate-env-var': everyContainer(({ env = [] }) => !twice(env.map(({ name }) => name))),
  'env-var-secret': (tree) => !literalNames(tree).some((name) => /secret/i.test(name)),
  'exposed-services': (tree) => tree.all('Service').every(({ spec }) => [undefined, 'ClusterIP'].includes(spec?.type)),
  'host-ipc, host-network, host-pid': everyPod((pod) => !pod.hostIPC && !pod.hostNetwork && !pod.hostPID),
  'latest-tag': tagged,
  'liveness-port, readiness-port, startup-port': probesFit,
  'minimum-three-replicas': (tree) =>
    tree.all('HorizontalPodAutoscaler').every(({ spec }) => (spec.minReplicas ?? 1) >= 3),
  'mismatching-selector': (tree) =>
    tree
      .all('Deployment')
      .every(({ spec: { selector, template } }) =>
        Object.entries(selector.matchLabels ?? {}).every(([key, value]) => template.metadata?.labels?.[key] === value),
      ),
  'no-anti-affinity': apart,
  'no-liveness-probe': (tree) => served(tree).every((container) => container?.livenessProbe !== undefined),
  'no-readiness-probe': (tree) => served(tree).every((container) => container?.readinessProbe !== undefined),
  'no-read-only-root-fs': isReadOnly,
  'no-rolling-update-strategy': (tree) =>
    tree.all('Deployment').every(({ spec }) => spec.strategy?.type === 'RollingUpdate'),
  'non-isolated-pod': (tree) => tree.all('NetworkPolicy').length >= workloads(tree).length,
  'pdb-max-unavailable, pdb-min-available': oneMayGo,
  'pdb-unhealthy-pod-eviction-policy': (tree) =>
    budgets(tree).every(({ unhealthyPodEvictionPolicy }) => unhealthyPodEvictionPolicy === 'AlwaysAllow'),
  'priority-class-name': everyPod(({ priorityClassName }) => priorityClassName !== undefined),
  'privilege-escalation-container': noEscalation,
  'privileged-container': unprivileged,
  'privileged-ports, ssh-port': everyContainer(({ ports = [] }) =>
    ports.every(({ containerPort }) => containerPort > 1024),
  ),
  'read-secret-from-env-var': everyContainer(({ env = [] }) => env.every(({ valueFrom }) => !valueFrom?.secretKeyRef)),
  'required-label-owner': (tree) => workloads(tree).every(({ metadata }) => metadata.labels?.owner !== undefined),
  'run-as-non-root': neverRoot,
  'unset-cpu-requirements': everyContainer(({ resources }) => resources?.requests?.cpu !== undefined),
  'unset-memory-requirements': everyContainer(
    ({ resources }) => resources?.requests?.memory !== undefined && resources.limits?.memory !== undefined,
  ),
  'unsafe-proc-mount': everyContainer(({ securityContext }) => securityContext?.procMount === undefined),
  'unsafe-sysctls': everyPod(({ securityContext }) => securityContext?.sysctls === undefined),
  'job-ttl-seconds-after-finished': (tree) =>
    tree.all('Job').every(({ spec }) => spec?.ttlSecondsAfterFinished !== undefined),
};

const AUDITED: Readonly<Record<string, KnownRule['holds']>> = {
  automountServiceAccountToken: everyPod(({ automountServiceAccountToken }) => automountServiceAccountToken === false),
  'clusterrolebindingClusterAdmin, rolePodExecAttach and the like': none('Role', 'ClusterRole', 'RoleBinding'),
  cpuLimitsMissing: everyContainer(({ resources }) => resources?.limits?.cpu !== undefined),
  'cpuRequestsMissing, memoryRequestsMissing, memoryLimitsMissing': everyContainer(
    ({ resources }) =>
      resources?.requests?.cpu !== undefined &&
      resources.requests.memory !== undefined &&
      resources.limits?.memory !== undefined,
  ),
  'dangerousCapabilities, insecureCapabilities': isDropped,
  deploymentMissingReplicas: (tree) => tree.all('Deployment').every(({ spec }) => (spec.replicas ?? 1) > 1),
  'hostIPCSet, hostNetworkSet, hostPIDSet': everyPod((pod) => !pod.hostIPC && !pod.hostNetwork && !pod.hostPID),
  hostPathSet: noHostPath,
  hostPortSet: everyContainer(({ ports = [] }) => ports.every(({ hostPort }) => hostPort === undefined)),
  'hpaMaxAvailability, hpaMinAvailability': (tree) =>
    tree.all('HorizontalPodAutoscaler').every(({ spec }) => {
      const { minReplicas = 1, maxReplicas } = spec;
      return minReplicas > 1 && maxReplicas > minReplicas;
    }),
  linuxHardening: everyPod(({ securityContext }) => securityContext?.seccompProfile?.type === 'RuntimeDefault'),
  livenessProbeMissing: (tree) => served(tree).every((container) => container?.livenessProbe !== undefined),
  readinessProbeMissing: (tree) => served(tree).every((container) => container?.readinessProbe !== undefined),
  metadataAndInstanceMismatched: (tree) =>
    workloads(tree)
      .filter(({ kind }) => kind !== 'Job')
      .every(({ metadata }) => metadata.labels?.[instance] === metadata.name),
  missingNetworkPolicy: (tree) => tree.all('NetworkPolicy').length >= workloads(tree).length,
  missingPodDisruptionBudget: (tree) => budgets(tree).length === tree.all('Deployment').length,
  'pdbDisruptionsIsZero, pdbMinAvailableEqualToHPAMinReplicas and the like': oneMayGo,
  priorityClassNotSet: everyPod(({ priorityClassName }) => priorityClassName !== undefined),
  privilegeEscalationAllowed: noEscalation,
  notReadOnlyRootFilesystem: isReadOnly,
  pullPolicyNotAlways: everyContainer(({ imagePullPolicy }) => imagePullPolicy === 'Always'),
  'runAsPrivileged, runAsRootAllowed': (tree) => unprivileged(tree) && neverRoot(tree),
  'sensitiveConfigmapContent, sensitiveContainerEnvVar': (tree) =>
    !literalNames(tree).some((name) => /password|token|bearer|secret/i.test(name)),
  tagNotSpecified: tagged,
  tlsSettingsMissing: (tree) => tree.all('Ingress').every(({ spec }) => spec?.tls !== undefined),
  topologySpreadConstraint: (tree) =>
    tree.all('Deployment').every(({ spec }) => spec.template.spec?.topologySpreadConstraints !== undefined),
};

/** What the documentation of both names; without rules on kinds that no application renders. */
export const KNOWN_RULES: readonly KnownRule[] = [
  ...Object.entries(LINTED).map(([check, holds]) => ({ tool: 'kube-linter', check, holds }) as const),
  ...Object.entries(AUDITED).map(([check, holds]) => ({ tool: 'polaris', check, holds }) as const),
];
