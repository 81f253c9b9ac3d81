/**
 * By definition of the API, the fields without which API servers refuse it (validation.go of each group, 1.36). Of pods and
 * what stands around them; what has a default there is not here, though the documents of the API call it required.
 */
export const REQUIRED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  ConfigMapKeySelector: ['key'],
  Container: ['name', 'image'],
  ContainerPort: ['containerPort'],
  CrossVersionObjectReference: ['kind', 'name'],
  EnvVar: ['name'],
  GRPCAction: ['port'],
  HTTPGetAction: ['port'],
  HorizontalPodAutoscalerSpec: ['scaleTargetRef', 'maxReplicas'],
  HostPathVolumeSource: ['path'],
  KeyToPath: ['key', 'path'],
  LabelSelectorRequirement: ['key', 'operator'],
  MetricTarget: ['type'],
  NodeSelectorRequirement: ['key', 'operator'],
  PersistentVolumeClaimVolumeSource: ['claimName'],
  PodAffinityTerm: ['topologyKey'],
  PolicyRule: ['verbs'],
  SecretKeySelector: ['key'],
  ServicePort: ['port'],
  TCPSocketAction: ['port'],
  TopologySpreadConstraint: ['maxSkew', 'topologyKey', 'whenUnsatisfiable'],
  Volume: ['name'],
  VolumeDevice: ['name', 'devicePath'],
  VolumeMount: ['name', 'mountPath'],
};
