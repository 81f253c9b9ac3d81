import type { StatefulSetSpec } from '../imports/k8s';
import type { Pods } from './pods';

/** The volumes of pods by name, in their order: their own, and of a StatefulSet the claims that each pod gets. */
export function volumeNamesOf({ manifest: { kind, spec }, pod: { volumes = [] } }: Pods): readonly string[] {
  const { volumeClaimTemplates = [] } = (kind === 'StatefulSet' ? (spec ?? {}) : {}) as Partial<StatefulSetSpec>;
  return [...volumes.map(({ name }) => name), ...volumeClaimTemplates.map(({ metadata: { name } }) => name)];
}

/** What the containers mount under a name that no volume has, each once. */
export function undeclaredVolumesOf(pods: Pods): readonly { readonly container: string; readonly volume: string }[] {
  const known = volumeNamesOf(pods);
  return pods.containers.flatMap(({ name: container, volumeMounts = [], volumeDevices = [] }) => {
    const used = new Set([...volumeMounts, ...volumeDevices].map(({ name }) => name));
    return [...used].filter((volume) => !known.includes(volume)).map((volume) => ({ container, volume }));
  });
}
