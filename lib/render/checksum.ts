import type { PodSpec } from '../imports/k8s';
import { shortHash } from '../short-hash';
import type { Manifest } from './manifest';
import { annotatePods, podTemplateOf } from './pod-template';

const ANNOTATION = 'groundplan.dev/config-checksum';
const LENGTH = 16;

const RELOADED = 'groundplan.dev/reloaded';
/** On ConfigMaps whose readers look at the mounted files again and again: they are left alone when one changes. */
export const LIVE = { [RELOADED]: 'live' } as const;

/**
 * Marks the pods of each workload with a checksum of the ConfigMaps that they mount, so that a changed file replaces
 * them. Works on final objects, so that a patched file counts too. Only ConfigMaps of the same component are known.
 */
export function addConfigChecksums(manifests: readonly Manifest[]): readonly Manifest[] {
  const configMaps = new Map(
    manifests
      .filter(({ apiVersion, kind }) => apiVersion === 'v1' && kind === 'ConfigMap')
      .filter(({ metadata }) => metadata.annotations?.[RELOADED] === undefined)
      .map((map) => [keyOf(map.metadata.namespace, map.metadata.name), map]),
  );
  if (configMaps.size === 0) return manifests;
  return manifests.map((manifest) => {
    const spec = podTemplateOf(manifest)?.spec;
    const mounted =
      spec === undefined
        ? []
        : configMapNames(spec).flatMap((name) => configMaps.get(keyOf(manifest.metadata.namespace, name)) ?? []);
    return mounted.length === 0 ? manifest : annotatePods(manifest, { [ANNOTATION]: checksum(mounted) });
  });
}

function configMapNames({ volumes = [], containers, initContainers = [] }: PodSpec): readonly string[] {
  const mounted = volumes.flatMap(({ configMap, projected }) => [
    configMap?.name,
    ...(projected?.sources ?? []).map((source) => source.configMap?.name),
  ]);
  const inEnvironment = [...initContainers, ...containers].flatMap(({ env = [], envFrom = [] }) => [
    ...env.map(({ valueFrom }) => valueFrom?.configMapKeyRef?.name),
    ...envFrom.map(({ configMapRef }) => configMapRef?.name),
  ]);
  const names = [...mounted, ...inEnvironment].filter((name) => name !== undefined);
  return [...new Set(names)].sort();
}

function checksum(configMaps: readonly Manifest[]): string {
  const content = configMaps.map(({ metadata, data, binaryData }) => [metadata.name, data, binaryData]);
  return shortHash(JSON.stringify(content), LENGTH);
}

function keyOf(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}/${name}`;
}
