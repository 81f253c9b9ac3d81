import type { PodTemplateSpec } from '../imports/k8s';
import type { Manifest } from './manifest';

/** Kinds that run pods, and where their pod template is. */
const TEMPLATE_PATHS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Pod: [],
};

/** The pod template of a manifest; `undefined` for kinds that run no pods. A bare Pod is its own template. */
export function podTemplateOf(manifest: Manifest): PodTemplateSpec | undefined {
  const path = Object.hasOwn(TEMPLATE_PATHS, manifest.kind) ? TEMPLATE_PATHS[manifest.kind] : undefined;
  return path?.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], manifest) as
    PodTemplateSpec | undefined;
}

/** The manifest with an annotation on its pod template; the rest is shared, not copied. */
export function annotatePods(manifest: Manifest, annotations: Readonly<Record<string, string>>): Manifest {
  const path = TEMPLATE_PATHS[manifest.kind] ?? [];
  return replaceAt(manifest, [...path, 'metadata'], (metadata) => {
    const before = metadata as { annotations?: Record<string, string> } | undefined;
    return { ...before, annotations: { ...before?.annotations, ...annotations } };
  }) as Manifest;
}

function replaceAt(value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaceAt(object[step], rest, change) };
}
