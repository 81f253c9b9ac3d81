import { ALERTED_RESOURCES, type Cluster, type PolicyRule } from '../../lib';

/** What kube-state-metrics can turn into series, by API group: `--resources` takes the names, RBAC the groups too. */
export const GROUP_OF = {
  certificatesigningrequests: 'certificates.k8s.io',
  configmaps: '',
  cronjobs: 'batch',
  daemonsets: 'apps',
  deployments: 'apps',
  endpointslices: 'discovery.k8s.io',
  horizontalpodautoscalers: 'autoscaling',
  ingresses: 'networking.k8s.io',
  jobs: 'batch',
  leases: 'coordination.k8s.io',
  limitranges: '',
  mutatingadmissionpolicies: 'admissionregistration.k8s.io',
  mutatingadmissionpolicybindings: 'admissionregistration.k8s.io',
  mutatingwebhookconfigurations: 'admissionregistration.k8s.io',
  namespaces: '',
  networkpolicies: 'networking.k8s.io',
  nodes: '',
  persistentvolumeclaims: '',
  persistentvolumes: '',
  poddisruptionbudgets: 'policy',
  pods: '',
  replicasets: 'apps',
  replicationcontrollers: '',
  resourcequotas: '',
  secrets: '',
  services: '',
  statefulsets: 'apps',
  storageclasses: 'storage.k8s.io',
  validatingadmissionpolicies: 'admissionregistration.k8s.io',
  validatingadmissionpolicybindings: 'admissionregistration.k8s.io',
  validatingwebhookconfigurations: 'admissionregistration.k8s.io',
  volumeattachments: 'storage.k8s.io',
} as const;
export type Resource = keyof typeof GROUP_OF;
export const RESOURCES = Object.keys(GROUP_OF) as [Resource, ...Resource[]];

/** Left out unless asked for: listing them reads every secret value and every configuration file of the cluster. */
const SENSITIVE: readonly Resource[] = ['secrets', 'configmaps'];

/** Stable from Kubernetes 1.36; an older API server answers its watches with errors. */
const SINCE_1_36: readonly Resource[] = ['mutatingadmissionpolicies', 'mutatingadmissionpolicybindings'];

/** The chosen ones; else everything but what is sensitive or what the cluster's version does not serve. */
export function watchedResources(
  { kubernetesVersion }: Pick<Cluster, 'kubernetesVersion'>,
  chosen?: readonly Resource[],
): readonly Resource[] {
  if (chosen !== undefined) return chosen;
  const absent = absentIn(kubernetesVersion);
  return RESOURCES.filter((resource) => !SENSITIVE.includes(resource) && !absent.includes(resource));
}

/** What an operator should know about resources that were chosen by hand. */
export function resourceWarnings(
  { kubernetesVersion }: Pick<Cluster, 'kubernetesVersion'>,
  chosen?: readonly Resource[],
): readonly string[] {
  if (chosen === undefined) return [];
  const absent = absentIn(kubernetesVersion).filter((resource) => chosen.includes(resource));
  const missed = ALERTED_RESOURCES.filter((resource) => !chosen.includes(resource));
  return [
    ...(absent.length === 0
      ? []
      : [
          `resources names ${absent.join(' and ')}, which Kubernetes ${kubernetesVersion} does not serve: there are no such series, and an error at every attempt to watch; leave ${absent.length === 1 ? 'it' : 'them'} out until the cluster is upgraded`,
        ]),
    ...(missed.length === 0
      ? []
      : [`resources leaves out ${missed.join(', ')}, and the alerts that read them can never fire; add them`]),
  ];
}

function absentIn(version: Cluster['kubernetesVersion']): readonly Resource[] {
  return version === '1.35' ? SINCE_1_36 : [];
}

/** One rule an API group, list and watch alone. */
export function rulesFor(resources: readonly Resource[]): readonly PolicyRule[] {
  const groups = [...new Set(resources.map((resource) => GROUP_OF[resource]))].sort();
  return groups.map((group) => ({
    apiGroups: [group],
    resources: resources.filter((resource) => GROUP_OF[resource] === group),
    verbs: ['list', 'watch'],
  }));
}
