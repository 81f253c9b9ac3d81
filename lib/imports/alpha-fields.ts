import type { KubernetesVersion } from '../spec/kubernetes-version';

/** A field that a server knows but does not honour, because a feature gate is off unless somebody turns it on. */
export interface AlphaField {
  /** As in versions.json; `spec.tolerations[].operator=Gt` is one value. Servers drop a field, and refuse a value. */
  readonly path: string;
  readonly gate: string;
  /** The minors in which the gate is off. Minors that do not have the field at all are left to versions.json. */
  readonly off: readonly KubernetesVersion[];
}

// Kept by hand, since an API document does not say which gates are on and its prose about them is often old. Sources,
// in k8s.io/kubernetes v1.37.2: pkg/features/kube_features.go for what is on in which minor (it keeps the history of
// each gate); for what a gate guards, pkg/api/*/util.go ("drop...") and pkg/registry/*/*/strategy.go. Left out are the
// fields that only nodes, schedulers and drivers write (Node, ResourceSlice, every status).

/** Guarded fields of every container, from the container on. */
const inContainers: readonly AlphaField[] = [
  { path: 'lifecycle.stopSignal', gate: 'ContainerStopSignals', off: ['1.35', '1.36', '1.37'] },
  {
    path: 'restartPolicyRules[].action=RestartAllContainers',
    gate: 'RestartAllContainersOnContainerExits',
    off: ['1.35'],
  },
  { path: 'volumeMounts[].bindMountOptions', gate: 'VolumeBindMountOptions', off: ['1.37'] },
  ...['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe): readonly AlphaField[] => [
    { path: `${probe}.grpc.mode`, gate: 'GRPCContainerProbeTLS', off: ['1.37'] },
    { path: `${probe}.httpGet.protocol`, gate: 'H2CContainerProbe', off: ['1.37'] },
  ]),
  ...['postStart', 'preStop'].map((handler): AlphaField => {
    return { path: `lifecycle.${handler}.httpGet.protocol`, gate: 'H2CContainerProbe', off: ['1.37'] };
  }),
];

/** Guarded fields of every volume, from the volume on. */
const inVolumes: readonly AlphaField[] = [
  { path: 'emptyDir.mode', gate: 'EmptyDirVolumeMode', off: ['1.37'] },
  { path: 'projected.sources[].clusterTrustBundle', gate: 'ClusterTrustBundleProjection', off: ['1.35', '1.36'] },
  { path: 'projected.sources[].podCertificate', gate: 'PodCertificateRequest', off: ['1.35', '1.36'] },
  // The server drops the whole dataSourceRef then, not only the namespace.
  {
    path: 'ephemeral.volumeClaimTemplate.spec.dataSourceRef.namespace',
    gate: 'CrossNamespaceVolumeDataSource',
    off: ['1.35', '1.36', '1.37'],
  },
  ...[
    'configMap.defaultUser',
    'configMap.items[].user',
    'downwardAPI.defaultUser',
    'downwardAPI.items[].user',
    'projected.defaultUser',
    'projected.sources[].clusterTrustBundle.user',
    'projected.sources[].configMap.items[].user',
    'projected.sources[].downwardAPI.items[].user',
    'projected.sources[].podCertificate.user',
    'projected.sources[].secret.items[].user',
    'projected.sources[].serviceAccountToken.user',
    'secret.defaultUser',
    'secret.items[].user',
  ].map((path): AlphaField => ({ path, gate: 'AtomicWriteVolumeUserFields', off: ['1.37'] })),
];

/** Guarded fields of every pod, from its spec on. */
const inPods: readonly AlphaField[] = [
  { path: 'evictionResponders', gate: 'EvictionRequestAPI', off: ['1.37'] },
  { path: 'schedulingGroup', gate: 'GenericWorkload', off: ['1.36', '1.37'] },
  { path: 'workloadRef', gate: 'GenericWorkload', off: ['1.35'] },
  { path: 'securityContext.seLinuxChangePolicy=MountOption', gate: 'SELinuxMount', off: ['1.35', '1.36'] },
  { path: 'tolerations[].operator=Gt', gate: 'TaintTolerationComparisonOperators', off: ['1.35', '1.36', '1.37'] },
  { path: 'tolerations[].operator=Lt', gate: 'TaintTolerationComparisonOperators', off: ['1.35', '1.36', '1.37'] },
  ...['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) => below(`${list}[]`, inContainers)),
  ...below('volumes[]', inVolumes),
];

/** Guarded fields of one job, from its spec on, its pods aside. */
const inJobs: readonly AlphaField[] = [{ path: 'scheduling', gate: 'WorkloadWithJob', off: ['1.37'] }];

/** Guarded fields of a claim for devices, from its spec on. */
const inDeviceClaims: readonly AlphaField[] = [
  { path: 'devices.constraints[].distinctAttribute', gate: 'DRAConsumableCapacity', off: ['1.35'] },
  ...['devices.requests[].exactly', 'devices.requests[].firstAvailable[]'].flatMap((request): readonly AlphaField[] => [
    { path: `${request}.capacity`, gate: 'DRAConsumableCapacity', off: ['1.35'] },
    { path: `${request}.derivedAttributes`, gate: 'DRADerivedAttributes', off: ['1.37'] },
    { path: `${request}.tolerations`, gate: 'DRADeviceTaints', off: ['1.35'] },
  ]),
];

const inClaims: readonly AlphaField[] = [
  // The server drops the whole dataSourceRef then, not only the namespace.
  { path: 'spec.dataSourceRef.namespace', gate: 'CrossNamespaceVolumeDataSource', off: ['1.35', '1.36', '1.37'] },
];

const inAutoscalers: readonly AlphaField[] = [
  { path: 'spec.minReplicas=0', gate: 'HPAScaleToZero', off: ['1.35', '1.36'] },
];

/** Kind -> the guarded fields of its manifests, as full paths. A kind without any is not listed. */
export const alphaFields: ReadonlyMap<string, readonly AlphaField[]> = new Map([
  ['apps/v1 DaemonSet', below('spec.template.spec', inPods)],
  ['apps/v1 Deployment', below('spec.template.spec', inPods)],
  ['apps/v1 ReplicaSet', below('spec.template.spec', inPods)],
  [
    'apps/v1 StatefulSet',
    [
      ...below('spec.template.spec', inPods),
      ...below('spec.volumeClaimTemplates[]', inClaims),
      // On in 1.35.0 alone, and from 1.37 on: kubernetes/kubernetes#137409 turned it off, also in later patches of 1.35.
      {
        path: 'spec.updateStrategy.rollingUpdate.maxUnavailable',
        gate: 'MaxUnavailableStatefulSet',
        off: ['1.35', '1.36'],
      },
      { path: 'spec.updateStrategy.type=Recreate', gate: 'StatefulSetRecreateStrategy', off: ['1.37'] },
    ],
  ],
  ['autoscaling/v1 HorizontalPodAutoscaler', inAutoscalers],
  ['autoscaling/v2 HorizontalPodAutoscaler', inAutoscalers],
  [
    'batch/v1 CronJob',
    [...below('spec.jobTemplate.spec', inJobs), ...below('spec.jobTemplate.spec.template.spec', inPods)],
  ],
  ['batch/v1 Job', [...below('spec', inJobs), ...below('spec.template.spec', inPods)]],
  [
    'coordination.k8s.io/v1 Lease',
    [
      { path: 'spec.preferredHolder', gate: 'CoordinatedLeaderElection', off: ['1.35', '1.36', '1.37'] },
      { path: 'spec.strategy', gate: 'CoordinatedLeaderElection', off: ['1.35', '1.36', '1.37'] },
    ],
  ],
  [
    'resource.k8s.io/v1 DeviceClass',
    [{ path: 'spec.extendedResourceName', gate: 'DRAExtendedResource', off: ['1.35'] }],
  ],
  ['resource.k8s.io/v1 ResourceClaim', below('spec', inDeviceClaims)],
  ['resource.k8s.io/v1 ResourceClaimTemplate', below('spec.spec', inDeviceClaims)],
  [
    'storage.k8s.io/v1 CSIDriver',
    [{ path: 'spec.preventPodSchedulingIfMissing', gate: 'VolumeLimitScaling', off: ['1.36'] }],
  ],
  ['v1 PersistentVolumeClaim', inClaims],
  ['v1 Pod', below('spec', inPods)],
  ['v1 PodTemplate', below('template.spec', inPods)],
  ['v1 ReplicationController', below('spec.template.spec', inPods)],
] satisfies readonly (readonly [string, readonly AlphaField[]])[]);

function below(prefix: string, fields: readonly AlphaField[]): readonly AlphaField[] {
  return fields.map((field) => ({ ...field, path: `${prefix}.${field.path}` }));
}
