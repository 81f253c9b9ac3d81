import type { Container, PodSpec, Probe, SELinuxOptions, Volume } from '../imports/k8s';
import { isApiAudience } from '../plan/api-audience';
import { imageReference } from '../plan/image-reference';
import type { Cluster } from '../spec/cluster';
import type { Difference } from './built';
import { isSafeSysctl } from './safe-sysctls';

/** What the restricted Pod Security Standard lets a pod mount; hostPath is a privilege of its own. */
const VOLUME_TYPES = new Set([
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'hostPath',
  'persistentVolumeClaim',
  'projected',
  'secret',
]);
/** What SELinux confines a container by; `undefined` leaves it to the runtime. */
const SELINUX_TYPES = new Set<string | undefined>([
  undefined,
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
]);

/**
 * What no privilege stands for and the restricted standard refuses, wherever in the pod it is: the namespace would stay
 * restricted, and the API server would refuse the pods.
 * Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const podSecurityDifferences: Difference = ({ workload, plan, pod, containers }) => {
  const hasAccess = (workload.facts.access ?? []).length > 0;
  const found = [
    ...(pod.volumes ?? []).flatMap((volume) => volumeFindings(volume, hasAccess)),
    ...contextFindings(pod),
    ...sysctlFindings(pod, plan.cluster),
    ...containers.flatMap((container) => [
      ...contextFindings(container).map((finding) => `${finding} in container ${container.name}`),
      ...hostFindings(container),
    ]),
    ...(pod.ephemeralContainers === undefined ? [] : ['ephemeralContainers']),
  ];
  const declared = Object.values(workload.imageVolumes).map((image) => imageReference(image, plan.cluster));
  return [
    ...found.map((finding) => `uses ${finding}, for which there is no privilege; take it away`),
    ...(pod.volumes ?? []).flatMap((volume) => imageDifferences(volume, declared)),
  ];
};

/** Allowed by the standard, but an image that no fact names would be missing from the pins and the mirror list. */
function imageDifferences({ name, image }: Volume, declared: readonly string[]): readonly string[] {
  return image === undefined || declared.includes(image.reference ?? '')
    ? []
    : [
        `mounts the image ${image.reference ?? '(none)'} as volume ${name}, which no pin and no mirror list knows; declare it in imageVolumes`,
      ];
}

/** By a probe or a hook the node's kubelet, which no policy binds, would reach wherever the pod tells it to. */
function hostFindings({ name, livenessProbe, readinessProbe, startupProbe, lifecycle }: Container): readonly string[] {
  const handlers: Readonly<Record<string, Pick<Probe, 'httpGet' | 'tcpSocket'> | undefined>> = {
    livenessProbe,
    readinessProbe,
    startupProbe,
    'lifecycle.postStart': lifecycle?.postStart,
    'lifecycle.preStop': lifecycle?.preStop,
  };
  return Object.entries(handlers).flatMap(([field, handler]) => {
    const hosts = [handler?.httpGet?.host, handler?.tcpSocket?.host];
    const isElsewhere = hosts.some((host) => host !== undefined && host !== '');
    return isElsewhere ? [`a host other than the pod in ${field} of container ${name}`] : [];
  });
}

function volumeFindings({ name, ...sources }: Volume, hasAccess: boolean): readonly string[] {
  const types = Object.keys(sources).filter((type) => type !== 'image' && !VOLUME_TYPES.has(type));
  // One for somebody else the API server does not take.
  const token = (sources.projected?.sources ?? []).some(
    ({ serviceAccountToken }) => serviceAccountToken !== undefined && isApiAudience(serviceAccountToken.audience),
  );
  return [
    ...types.map((type) => `volume ${name} of type ${type}`),
    ...(token && !hasAccess ? [`volume ${name} with an API token and no access`] : []),
  ];
}

type WithContext = Pick<PodSpec, 'securityContext'> | Pick<Container, 'securityContext'>;

function contextFindings({ securityContext = {} }: WithContext): readonly string[] {
  const context: NonNullable<PodSpec['securityContext']> & NonNullable<Container['securityContext']> = securityContext;
  const { appArmorProfile, procMount, supplementalGroups = [], windowsOptions } = context;
  const used = {
    'appArmorProfile Unconfined': appArmorProfile?.type === 'Unconfined',
    'procMount Unmasked': procMount === 'Unmasked',
    'supplementalGroups 0': supplementalGroups.includes(0),
    'windowsOptions.hostProcess': windowsOptions?.hostProcess === true,
  };
  return [
    ...Object.entries(used).flatMap(([what, isUsed]) => (isUsed ? [what] : [])),
    ...seLinuxFindings(context.seLinuxOptions),
  ];
}

function sysctlFindings({ securityContext: { sysctls = [] } = {} }: PodSpec, cluster: Cluster): readonly string[] {
  return sysctls.filter(({ name }) => !isSafeSysctl(name, cluster)).map(({ name }) => `sysctl ${name}`);
}

function seLinuxFindings({ user, role, type }: SELinuxOptions = {}): readonly string[] {
  return [
    ...(user === undefined && role === undefined ? [] : ['seLinuxOptions']),
    ...(SELINUX_TYPES.has(type) ? [] : [`seLinuxOptions.type ${type ?? ''}`]),
  ];
}
