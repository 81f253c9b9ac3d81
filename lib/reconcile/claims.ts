import { undeclaredVolumesOf } from '../checks/volume-names';
import type { StatefulSetSpec } from '../imports/k8s';
import { claimNameOf } from '../workload/volume-kinds';
import type { Built, Difference } from './built';

/** A volume of the pods that is made of a claim. */
interface ClaimedVolume {
  readonly volume: string;
  /** The name in the facts; nothing where they do not declare it. */
  readonly claim: string | undefined;
  /** The name of the claim, or of its template. */
  readonly objectName: string;
}

/** What the pods use must be claimed in the facts, which protect its data, and what is claimed must be mounted. */
export const claimDifferences: Difference = (built) => {
  const declared = Object.keys(built.workload.facts.claims ?? {});
  const volumes = claimedVolumes(built, declared);
  return [
    ...volumes
      .filter(({ claim }) => claim === undefined)
      .map(
        ({ objectName }) =>
          `uses claim ${objectName}, which the facts do not declare for it, so nothing protects its data; add it to claims`,
      ),
    ...idleClaims(built, declared, volumes).map(
      (claim) =>
        `mounts claim ${claim} in no container, but the facts declare it, so it would be paid for and stay empty; mount it, or take it out of claims`,
    ),
  ];
};

/** None where a mount names no volume: that is what was to mount it, and a finding of its own (require-declared-volumes). */
function idleClaims(built: Built, declared: readonly string[], volumes: readonly ClaimedVolume[]): readonly string[] {
  if (undeclaredVolumesOf(built).length > 0) return [];
  const mounted = mountedVolumes(built);
  const used = volumes.filter(({ volume }) => mounted.has(volume)).map(({ claim }) => claim);
  return declared.filter((claim) => !used.includes(claim));
}

/** The templates of a StatefulSet are volumes by their own names; every other claim is an object that a volume names. */
function claimedVolumes({ workload, manifest, pod }: Built, declared: readonly string[]): readonly ClaimedVolume[] {
  const isStatefulSet = workload.facts.kind === 'StatefulSet';
  const { volumeClaimTemplates = [] } = (manifest.spec ?? {}) as Partial<StatefulSetSpec>;
  const templates = (isStatefulSet ? volumeClaimTemplates : []).map(({ metadata: { name } }) => name);
  const byObject = new Map(isStatefulSet ? [] : declared.map((claim) => [claimNameOf(workload, claim), claim]));
  return [
    ...templates.map((name) => ({
      volume: name,
      claim: declared.includes(name) ? name : undefined,
      objectName: name,
    })),
    ...(pod.volumes ?? []).flatMap(({ name, persistentVolumeClaim: source }) =>
      source === undefined
        ? []
        : [{ volume: name, claim: byObject.get(source.claimName), objectName: source.claimName }],
    ),
  ];
}

function mountedVolumes({ containers }: Built): ReadonlySet<string> {
  return new Set(
    containers.flatMap(({ volumeMounts = [], volumeDevices = [] }) => [
      ...volumeMounts.map(({ name }) => name),
      ...volumeDevices.map(({ name }) => name),
    ]),
  );
}
