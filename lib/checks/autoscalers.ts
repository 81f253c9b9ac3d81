import { z } from 'zod';
import { groupOf, type Manifest, type RenderedObject } from '../render/manifest';

/** What of a pod an autoscaler may go by, or change. */
export type Use = 'cpu' | 'memory';

/** An autoscaler of the tree, whoever rendered it. */
export interface Autoscaler extends RenderedObject {
  /** Whether it changes the number of pods, or what each of them asks for. */
  readonly changes: 'pods' | 'resources';
  readonly target: Target;
  /** What it counts pods by, or what it changes; nothing for one that recommends. */
  readonly uses: readonly Use[];
  /** Containers whose use it measures one by one. */
  readonly containers: readonly string[];
}

export interface Target {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

type Reading = Pick<Autoscaler, 'changes' | 'uses' | 'containers'> & { readonly reference: z.output<typeof reference> };

const reference = z.object({ apiVersion: z.string().optional(), kind: z.string().optional(), name: z.string() });
const text = z.string().optional();

const horizontal = z
  .object({
    scaleTargetRef: reference,
    metrics: z
      .array(
        z.object({
          resource: z.object({ name: text }).optional(),
          containerResource: z.object({ name: text, container: text }).optional(),
        }),
      )
      .default([]),
  })
  .transform(({ scaleTargetRef, metrics }): Reading => ({
    changes: 'pods',
    reference: scaleTargetRef,
    uses: usesIn(metrics.flatMap(({ resource, containerResource }) => [resource?.name, containerResource?.name])),
    containers: metrics.flatMap(({ containerResource }) => containerResource?.container ?? []),
  }));

const scaledObject = z
  .object({
    scaleTargetRef: reference,
    triggers: z
      .array(z.object({ type: z.string(), metadata: z.object({ containerName: text }).default({}) }))
      .default([]),
  })
  .transform(({ scaleTargetRef, triggers }): Reading => {
    const measuring = triggers.filter(({ type }) => isUse(type));
    return {
      changes: 'pods',
      reference: scaleTargetRef,
      uses: usesIn(measuring.map(({ type }) => type)),
      containers: measuring.flatMap(({ metadata }) => metadata.containerName ?? []),
    };
  });

const containerPolicy = z.object({ containerName: text, mode: text, controlledResources: z.array(text).optional() });

const vertical = z
  .object({
    targetRef: reference,
    updatePolicy: z.object({ updateMode: text }).default({}),
    resourcePolicy: z.object({ containerPolicies: z.array(containerPolicy).default([]) }).default({
      containerPolicies: [],
    }),
  })
  .transform(({ targetRef, updatePolicy, resourcePolicy: { containerPolicies } }): Reading => ({
    changes: 'resources',
    reference: targetRef,
    uses: updatePolicy.updateMode === 'Off' ? [] : controlledBy(containerPolicies),
    containers: [],
  }));

/** By group and kind, all that scale; a spec that its server would not take either is nothing to judge. */
const SPECS: Readonly<Record<string, z.ZodType<Reading>>> = {
  'autoscaling/HorizontalPodAutoscaler': horizontal,
  'keda.sh/ScaledObject': scaledObject,
  'autoscaling.k8s.io/VerticalPodAutoscaler': vertical,
};

/** Every autoscaler among the objects of a tree. */
export function autoscalersOf(objects: readonly RenderedObject[]): readonly Autoscaler[] {
  return objects.flatMap((object) => {
    const { apiVersion, kind, spec, metadata } = object.manifest;
    const read = SPECS[`${groupOf(apiVersion)}/${kind}`]?.safeParse(spec);
    if (read?.success !== true) return [];
    const { reference: to, ...reading } = read.data;
    return [{ ...object, ...reading, target: targetOf(to, metadata) }];
  });
}

/** A ScaledObject that names no kind means a Deployment. */
function targetOf(
  { apiVersion = 'apps/v1', kind = 'Deployment', name }: z.output<typeof reference>,
  { namespace = '' }: Manifest['metadata'],
): Target {
  return { group: groupOf(apiVersion), kind, namespace, name };
}

function isUse(name: string | undefined): name is Use {
  return name === 'cpu' || name === 'memory';
}

function usesIn(names: readonly (string | undefined)[]): readonly Use[] {
  return [...new Set(names.filter(isUse))].sort();
}

/** Both, of containers that no policy speaks of: one for all others is called `*`. */
function controlledBy(policies: readonly z.output<typeof containerPolicy>[]): readonly Use[] {
  const others = policies.some(({ containerName }) => containerName === '*') ? [] : [{ mode: 'Auto' }];
  return usesIn(
    [...policies, ...others].flatMap(({ mode, ...policy }) => {
      if (mode === 'Off') return [];
      return ('controlledResources' in policy ? policy.controlledResources : undefined) ?? ['cpu', 'memory'];
    }),
  );
}
