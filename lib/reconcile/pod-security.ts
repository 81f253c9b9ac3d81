import type { Container, PodSpec, Volume } from '../imports/k8s';
import type { Difference } from './built';

/** What the restricted Pod Security Standard lets a pod mount; hostPath is a privilege of its own. */
const VOLUME_TYPES = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'hostPath',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);

/**
 * What no privilege stands for and the restricted standard refuses, wherever in the pod it is: the namespace would stay
 * restricted, and the API server would refuse the pods.
 * Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const podSecurityDifferences: Difference = ({ workload, pod, containers }) => {
  const hasAccess = (workload.facts.access ?? []).length > 0;
  const found = [
    ...(pod.volumes ?? []).flatMap((volume) => volumeFindings(volume, hasAccess)),
    ...contextFindings(pod),
    ...containers.flatMap((container) =>
      contextFindings(container).map((finding) => `${finding} in container ${container.name}`),
    ),
    ...(pod.ephemeralContainers === undefined ? [] : ['ephemeralContainers']),
  ];
  return found.map((finding) => `uses ${finding}, for which there is no privilege; take it away`);
};

function volumeFindings({ name, ...sources }: Volume, hasAccess: boolean): readonly string[] {
  const types = Object.keys(sources).filter((type) => !VOLUME_TYPES.has(type));
  const token = (sources.projected?.sources ?? []).some(({ serviceAccountToken }) => serviceAccountToken !== undefined);
  return [
    ...types.map((type) => `volume ${name} of type ${type}`),
    ...(token && !hasAccess ? [`volume ${name} with an API token and no access`] : []),
  ];
}

type WithContext = Pick<PodSpec, 'securityContext'> | Pick<Container, 'securityContext'>;

function contextFindings({ securityContext = {} }: WithContext): readonly string[] {
  const context: NonNullable<PodSpec['securityContext']> & NonNullable<Container['securityContext']> = securityContext;
  const { appArmorProfile, procMount, seLinuxOptions, supplementalGroups = [], sysctls = [], windowsOptions } = context;
  const used = {
    'appArmorProfile Unconfined': appArmorProfile?.type === 'Unconfined',
    'procMount Unmasked': procMount === 'Unmasked',
    seLinuxOptions: seLinuxOptions?.user !== undefined || seLinuxOptions?.role !== undefined,
    'supplementalGroups 0': supplementalGroups.includes(0),
    sysctls: sysctls.length > 0,
    'windowsOptions.hostProcess': windowsOptions?.hostProcess === true,
  };
  return Object.entries(used).flatMap(([what, isUsed]) => (isUsed ? [what] : []));
}
