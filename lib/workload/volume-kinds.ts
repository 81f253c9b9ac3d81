import type { Mount, MountOf } from '../component/mounts';
import type { Volume } from '../imports/k8s';
import { isApiAudience } from '../plan/api-audience';
import { imageReference } from '../plan/image-reference';
import type { Plan, PlannedWorkload } from '../plan/plan';

/** Where something is mounted. */
export interface Place {
  readonly container: string;
  readonly path: string;
}

/** Whose pods mount it, and where they run. */
export interface Home {
  readonly workload: PlannedWorkload;
  readonly cluster: Plan['cluster'];
}

/** What mounts of one kind are made of. */
interface VolumeKind<M extends Mount> {
  /** Two mounts whose volume has the same name share it; made into a name that the API takes by whoever asks. */
  name(mount: M, place: Place): string;
  /** What the volume is made of, in words: two sources never share a volume, though their names may look alike. */
  source(mount: M, place: Place): string;
  /** Nothing where it is made otherwise. @throws Error on what the facts do not declare. */
  volume(mount: M, name: string, home: Home): Volume | undefined;
  isReadOnly(mount: M, home: Pick<Home, 'workload'>): boolean;
}

const always = () => true;
const never = () => false;
const ofPlace = (_: Mount, { container, path }: Place) => `${container}${path}`;

const KINDS: { readonly [Kind in Mount['kind']]: VolumeKind<MountOf<Kind>> } = {
  scratch: {
    name: ofPlace,
    source: (_, { container, path }) => `scratch at ${path} in container ${container}`,
    volume: ({ sizeLimit, medium }, name) => ({ name, emptyDir: { sizeLimit, medium } }),
    isReadOnly: never,
  },
  config: {
    name: ({ name }) => name,
    source: ({ name }) => `config ${name}`,
    volume: (mount, name, { workload }) => ({ name, configMap: { name: configMapName(workload, mount.name) } }),
    isReadOnly: always,
  },
  secret: {
    name: ({ secret, keys }) => `secret-${secret}${keys === undefined ? '' : `-${keys.join('-')}`}`,
    source: ({ secret, keys }) => `secret ${secret}${keys === undefined ? '' : ` (${keys.join(', ')})`}`,
    volume: ({ secret, keys }, name) => ({
      name,
      secret: { secretName: secret, items: keys?.map((key) => ({ key, path: key })) },
    }),
    isReadOnly: always,
  },
  claim: {
    name: ({ claim }) => claim,
    source: ({ claim }) => `claim ${claim}`,
    volume: ({ claim }, _, { workload }) => claimVolume(workload, claim),
    isReadOnly: ({ readOnly }) => readOnly === true,
  },
  hostPath: {
    name: ({ path }) => `host${path}`,
    source: ({ path }) => `host path ${path}`,
    volume: ({ path }, name) => ({ name, hostPath: { path } }),
    isReadOnly: ({ path }, { workload }) =>
      (workload.facts.privileges ?? []).some(
        (privilege) => privilege.kind === 'hostPath' && privilege.path === path && privilege.readOnly,
      ),
  },
  ephemeral: {
    name: ofPlace,
    source: (_, { container, path }) => `ephemeral storage at ${path} in container ${container}`,
    volume: (mount, name, home) => ({ name, ephemeral: { volumeClaimTemplate: ephemeralClaim(mount, home) } }),
    isReadOnly: never,
  },
  image: {
    name: ({ image }) => `image-${image}`,
    source: ({ image }) => `image ${image}`,
    volume: ({ image }, name, home) => ({
      name,
      image: { reference: imageOf(image, home), pullPolicy: 'IfNotPresent' },
    }),
    isReadOnly: always,
  },
  podInfo: {
    name: (_, { path }) => `pod-info${path}`,
    source: ({ files }, { path }) => `pod information at ${path} (${Object.entries(files).flat().join(', ')})`,
    volume: ({ files }, name) => {
      const items = Object.entries(files).map(([path, fieldPath]) => ({ path, fieldRef: { fieldPath } }));
      return { name, downwardAPI: { items } };
    },
    isReadOnly: always,
  },
  token: {
    name: ({ audience }) => `token-${audience}`,
    source: (mount) => `token for ${mount.audience} (${JSON.stringify(tokenOf(mount))})`,
    volume: (mount, name, { workload }) => ({
      name,
      projected: { sources: [{ serviceAccountToken: tokenFor(workload, mount) }] },
    }),
    isReadOnly: always,
  },
  // The volume of the other container, made where that one mounts it.
  shared: {
    name: (mount) => ofPlace(mount, mount),
    source: ({ container, path }) => `what container ${container} has at ${path}`,
    volume: () => undefined,
    isReadOnly: never,
  },
};

/** How mounts of a mount's kind are made. */
export function kindOf<M extends Mount>({ kind }: M): VolumeKind<M> {
  return KINDS[kind] as unknown as VolumeKind<M>;
}

/** `<object>-<claim>`: the PersistentVolumeClaim of a workload that is no StatefulSet. */
export function claimNameOf({ objectName }: PlannedWorkload, claim: string): string {
  return `${objectName}-${claim}`;
}

/** The one that is called `config` bears the name of the workload alone, since most have one. */
export function configMapName({ objectName }: PlannedWorkload, name: string): string {
  return name === 'config' ? objectName : `${objectName}-${name}`;
}

function claimVolume(workload: PlannedWorkload, claim: string): Volume | undefined {
  if (!Object.hasOwn(workload.facts.claims ?? {}, claim)) {
    throw new Error(`mounts the claim ${claim}, which its facts do not declare; add it to claims`);
  }
  if (workload.facts.kind === 'StatefulSet') return undefined;
  return { name: claim, persistentVolumeClaim: { claimName: claimNameOf(workload, claim) } };
}

function ephemeralClaim({ size, storageClassName }: MountOf<'ephemeral'>, { workload, cluster }: Home) {
  return {
    metadata: { labels: workload.labels },
    spec: {
      storageClassName: storageClassName ?? cluster.storage.defaultClass,
      accessModes: ['ReadWriteOnce' as const],
      resources: { requests: { storage: size } },
    },
  };
}

function imageOf(name: string, { workload, cluster }: Home): string {
  const image = workload.imageVolumes[name];
  if (image === undefined)
    throw new Error(`mounts the image ${name}, which its facts do not declare; add it to imageVolumes`);
  return imageReference(image, cluster);
}

/** What the facts say of access is what the roles and policies are made of, and a review goes by. */
function tokenFor({ facts }: PlannedWorkload, mount: MountOf<'token'>) {
  if (isApiAudience(mount.audience) && (facts.access ?? []).length === 0)
    throw new Error(
      `mounts a token for ${mount.audience}, which the API server takes, but its facts declare no access; add what it does there to access, or name the party that the token is for`,
    );
  return tokenOf(mount);
}

function tokenOf({ audience, expirationSeconds, file = 'token' }: MountOf<'token'>) {
  return { audience, expirationSeconds, path: file };
}
