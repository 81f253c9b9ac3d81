import type { PodTemplateSpec } from '../imports/k8s';
import { groupOf, type Manifest } from './manifest';

/** Kinds that run pods by group and kind, and where their pod template is. Others may share the kind, as Volcano's Job does. */
const TEMPLATE_PATHS: Readonly<Record<string, readonly string[]>> = {
  'apps/Deployment': ['spec', 'template'],
  'apps/StatefulSet': ['spec', 'template'],
  'apps/DaemonSet': ['spec', 'template'],
  'apps/ReplicaSet': ['spec', 'template'],
  '/ReplicationController': ['spec', 'template'],
  'batch/Job': ['spec', 'template'],
  'batch/CronJob': ['spec', 'jobTemplate', 'spec', 'template'],
  '/Pod': [],
};

/** The pod template of a manifest; `undefined` for kinds that run no pods. A bare Pod is its own template. */
export function podTemplateOf(manifest: Manifest): PodTemplateSpec | undefined {
  return templatePath(manifest)?.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    manifest,
  ) as PodTemplateSpec | undefined;
}

/** The manifest with an annotation on its pod template; the rest is shared, not copied. */
export function annotatePods(manifest: Manifest, annotations: Readonly<Record<string, string>>): Manifest {
  const path = templatePath(manifest) ?? [];
  return replaceAt(manifest, [...path, 'metadata'], (metadata) => {
    const before = metadata as { annotations?: Record<string, string> } | undefined;
    return { ...before, annotations: { ...before?.annotations, ...annotations } };
  }) as Manifest;
}

function templatePath({ apiVersion, kind }: Manifest): readonly string[] | undefined {
  return TEMPLATE_PATHS[`${groupOf(apiVersion)}/${kind}`];
}

function replaceAt(value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaceAt(object[step], rest, change) };
}
