import { isDeepStrictEqual } from 'node:util';
import type { Mount } from '../component/mounts';
import type { PodDescription } from '../component/pods';
import type { Volume, VolumeMount } from '../imports/k8s';
import type { PlannedWorkload } from '../plan/plan';
import { fitName } from '../short-hash';

/** A ConfigMap that a workload mounts: its name in the cluster and its files. */
export interface ConfigFiles {
  readonly objectName: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Volumes of a pod, without those that a StatefulSet makes from its claim templates. @throws Error on a mount that the facts do not cover. */
export function volumesOf(workload: PlannedWorkload, description: PodDescription): readonly Volume[] {
  const volumes = new Map<string, { readonly source: string; readonly volume: Volume | undefined }>();
  for (const { container, path, mount } of mountsOf(description)) {
    const name = volumeName(mount, { container, path });
    const source = sourceOf(mount, { container, path });
    const earlier = volumes.get(name);
    if (earlier !== undefined && earlier.source !== source) {
      throw new Error(
        `has ${earlier.source} and ${source}, which would both be the volume ${name}; call one of them otherwise`,
      );
    }
    volumes.set(name, { source, volume: volumeFor(workload, mount, name) });
  }
  return [...volumes.values()].flatMap(({ volume }) => volume ?? []);
}

/** What a container mounts, in the order of its paths. */
export function volumeMountsOf(
  workload: PlannedWorkload,
  container: string,
  mounts: Readonly<Record<string, Mount>> = {},
): readonly VolumeMount[] {
  return Object.entries(mounts).map(([path, mount]) => ({
    name: volumeName(mount, { container, path }),
    mountPath: path,
    ...(isReadOnly(workload, mount) ? { readOnly: true } : {}),
  }));
}

/** ConfigMaps that the pods mount, each once. @throws Error when one name stands for different files. */
export function configFilesOf(workload: PlannedWorkload, description: PodDescription): readonly ConfigFiles[] {
  const found = new Map<string, ConfigFiles>();
  for (const { mount } of mountsOf(description)) {
    if (mount.kind !== 'config') continue;
    const objectName = configMapName(workload, mount.name);
    const earlier = found.get(objectName);
    if (earlier !== undefined && !isDeepStrictEqual(earlier.files, mount.files)) {
      throw new Error(`has two mounts called ${mount.name} that hold different files; name one of them otherwise`);
    }
    found.set(objectName, { objectName, files: mount.files });
  }
  return [...found.values()];
}

function mountsOf({
  containers,
  initContainers = {},
}: PodDescription): readonly { container: string; path: string; mount: Mount }[] {
  return [...Object.entries(initContainers), ...Object.entries(containers)].flatMap(([container, { mounts = {} }]) =>
    Object.entries(mounts).map(([path, mount]) => ({ container, path, mount })),
  );
}

function volumeFor(workload: PlannedWorkload, mount: Mount, name: string): Volume | undefined {
  switch (mount.kind) {
    case 'scratch':
      return { name, emptyDir: { sizeLimit: mount.sizeLimit, medium: mount.medium } };
    case 'config':
      return { name, configMap: { name: configMapName(workload, mount.name) } };
    case 'secret':
      return { name, secret: { secretName: mount.secret, items: mount.keys?.map((key) => ({ key, path: key })) } };
    case 'hostPath':
      return { name, hostPath: { path: mount.path } };
    case 'claim':
      return claimVolume(workload, mount.claim);
  }
}

function claimVolume(workload: PlannedWorkload, claim: string): Volume | undefined {
  if (!Object.hasOwn(workload.facts.claims ?? {}, claim)) {
    throw new Error(`mounts the claim ${claim}, which its facts do not declare; add it to claims`);
  }
  if (workload.facts.kind === 'StatefulSet') return undefined;
  return { name: claim, persistentVolumeClaim: { claimName: claimNameOf(workload, claim) } };
}

/** `<object>-<claim>`: the PersistentVolumeClaim of a workload that is no StatefulSet. */
export function claimNameOf({ objectName }: PlannedWorkload, claim: string): string {
  return `${objectName}-${claim}`;
}

function configMapName({ objectName }: PlannedWorkload, name: string): string {
  return name === 'config' ? objectName : `${objectName}-${name}`;
}

/** Scratch space belongs to one container and path; all else is shared by its source. */
function volumeName(mount: Mount, { container, path }: { container: string; path: string }): string {
  switch (mount.kind) {
    case 'scratch':
      return slug(`${container}${path}`);
    case 'config':
      return slug(mount.name);
    case 'secret':
      return slug(`secret-${mount.secret}${mount.keys === undefined ? '' : `-${mount.keys.join('-')}`}`);
    case 'hostPath':
      return slug(`host${mount.path}`);
    case 'claim':
      return mount.claim;
  }
}

/** What a volume is made of, in words: two sources never share a volume, though their names may look alike. */
function sourceOf(mount: Mount, { container, path }: { container: string; path: string }): string {
  switch (mount.kind) {
    case 'scratch':
      return `scratch at ${path} in container ${container}`;
    case 'config':
      return `config ${mount.name}`;
    case 'secret':
      return `secret ${mount.secret}${mount.keys === undefined ? '' : ` (${mount.keys.join(', ')})`}`;
    case 'hostPath':
      return `host path ${mount.path}`;
    case 'claim':
      return `claim ${mount.claim}`;
  }
}

/** Volume names end at 63 characters; a longer one is cut and told apart by a hash. */
const VOLUME_NAME_LIMIT = 63;

function slug(text: string): string {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return fitName(name, VOLUME_NAME_LIMIT, text);
}

function isReadOnly({ facts }: PlannedWorkload, mount: Mount): boolean {
  if (mount.kind === 'config' || mount.kind === 'secret') return true;
  if (mount.kind === 'claim') return mount.readOnly === true;
  if (mount.kind !== 'hostPath') return false;
  return (facts.privileges ?? []).some(
    (privilege) => privilege.kind === 'hostPath' && privilege.path === mount.path && privilege.readOnly,
  );
}
