import { isDeepStrictEqual } from 'node:util';
import { WRITTEN_KINDS, type Mount } from '../component/mounts';
import type { PodDescription } from '../component/pods';
import type { Volume, VolumeMount } from '../imports/k8s';
import type { Plan, PlannedWorkload } from '../plan/plan';
import { fitName } from '../short-hash';
import { configMapName, kindOf, type Place } from './volume-kinds';

/** A ConfigMap that a workload mounts: its name in the cluster and its files. */
export interface ConfigFiles {
  readonly objectName: string;
  readonly files: Readonly<Record<string, string>>;
  /** Whether the pods are to see a change without being replaced. */
  readonly live: boolean;
}

/** Volumes of a pod, without those that a StatefulSet makes from its claim templates. @throws Error on a mount that the facts do not cover. */
export function volumesOf(
  workload: PlannedWorkload,
  description: PodDescription,
  cluster: Plan['cluster'],
): readonly Volume[] {
  const volumes = new Map<string, { readonly source: string; readonly volume: Volume | undefined }>();
  for (const { mount, ...place } of mountsOf(description).map(ownerIn)) {
    const name = volumeName(mount, place);
    const source = kindOf(mount).source(mount, place);
    const earlier = volumes.get(name);
    if (earlier !== undefined && earlier.source !== source) {
      throw new Error(
        `has ${earlier.source} and ${source}, which would both be the volume ${name}; call one of them otherwise`,
      );
    }
    volumes.set(name, { source, volume: kindOf(mount).volume(mount, name, { workload, cluster }) });
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
    ...(kindOf(mount).isReadOnly(mount, { workload }) ? { readOnly: true } : {}),
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
    found.set(objectName, { objectName, files: mount.files, live: mount.live === true });
  }
  return [...found.values()];
}

/** What one container mounts at one path. */
interface PlacedMount extends Place {
  readonly mount: Mount;
}

/** The mount whose volume it is: its own, or that of the container which shares it. @throws Error where that has none there. */
function ownerIn(one: PlacedMount, _: number, all: readonly PlacedMount[]): PlacedMount {
  const { mount } = one;
  if (mount.kind !== 'shared') return one;
  const owner = all.find(({ container, path }) => container === mount.container && path === mount.path);
  if (owner !== undefined && WRITTEN_KINDS.has(owner.mount.kind)) return owner;
  throw new Error(
    `mounts in container ${one.container} what container ${mount.container} has at ${mount.path}, but that is no scratch or ephemeral volume; mount one there, or name another container or path`,
  );
}

/** What the containers of a pod mount, and where. */
export function mountsOf({ containers, sidecars = {}, initContainers = {} }: PodDescription): readonly PlacedMount[] {
  return [...Object.entries(sidecars), ...Object.entries(initContainers), ...Object.entries(containers)].flatMap(
    ([container, { mounts = {} }]) => Object.entries(mounts).map(([path, mount]) => ({ container, path, mount })),
  );
}

/** Volume names end at 63 characters; a longer one is cut and told apart by a hash. */
const VOLUME_NAME_LIMIT = 63;

function volumeName(mount: Mount, place: Place): string {
  const text = kindOf(mount).name(mount, place);
  // The API itself made the names of claims: they are volumes as they are.
  if (mount.kind === 'claim') return text;
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return fitName(name, VOLUME_NAME_LIMIT, text);
}
