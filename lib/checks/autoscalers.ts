import { z } from 'zod';
import { groupOf, type Manifest, type RenderedObject } from '../render/manifest';

/** What of a pod an autoscaler may go by, or change. */
export type Use = 'cpu' | 'memory';

/** An autoscaler of the tree, whoever rendered it. */
export interface Autoscaler extends RenderedObject {
  /** Whether it changes the number of pods, or what each of them asks for. */
  readonly changes: 'pods' | 'resources';
  readonly target: Target;
  /** What it counts pods by as a share of their requests, or what it changes; nothing for one that recommends. */
  readonly uses: readonly Use[];
  /** Each share that it holds. */
  readonly shares: readonly Share[];
  /** Containers whose use it measures one by one. */
  readonly containers: readonly string[];
}

/** A use that is held at a share of the request: of whole pods, or of one container of each. */
export interface Share {
  readonly use: Use;
  /** Absent where no number stands there. */
  readonly percent?: number | undefined;
  readonly container?: string | undefined;
}

export interface Target {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

type Reading = Pick<Autoscaler, 'changes' | 'uses' | 'shares' | 'containers'> & {
  readonly reference: z.output<typeof reference>;
};

const reference = z.object({ apiVersion: z.string().optional(), kind: z.string().optional(), name: z.string() });
const text = z.string().optional();

/** The other target, a plain amount, has nothing to do with requests. */
const AMOUNT = 'AverageValue';
/** What Kubernetes holds where an autoscaler names nothing. */
const USUAL: Share = { use: 'cpu', percent: 80 };

const measured = z.object({
  name: text,
  container: text,
  target: z.object({ type: text, averageUtilization: z.number().optional() }).default({}),
});

const horizontal = z
  .object({
    scaleTargetRef: reference,
    metrics: z.array(z.object({ resource: measured.optional(), containerResource: measured.optional() })).default([]),
    // The only field of autoscaling/v1.
    targetCPUUtilizationPercentage: z.number().optional(),
  })
  .transform(({ scaleTargetRef, metrics, targetCPUUtilizationPercentage: percent = USUAL.percent }): Reading => {
    const uses = metrics.flatMap(({ resource, containerResource }) => resource ?? containerResource ?? []);
    const shares = uses.flatMap(({ name, container, target }) =>
      isUse(name) && target.type !== AMOUNT ? [{ use: name, percent: target.averageUtilization, container }] : [],
    );
    return {
      changes: 'pods',
      reference: scaleTargetRef,
      ...sharing(metrics.length === 0 ? [{ ...USUAL, percent }] : shares),
      containers: metrics.flatMap(({ containerResource }) => containerResource?.container ?? []),
    };
  });

const trigger = z.object({
  type: z.string(),
  metricType: text,
  metadata: z.object({ value: z.union([z.string(), z.number()]).optional(), containerName: text }).default({}),
});

const scaledObject = z
  .object({ scaleTargetRef: reference, triggers: z.array(trigger).default([]) })
  .transform(({ scaleTargetRef, triggers }): Reading => {
    const measuring = triggers.filter(({ type }) => isUse(type));
    const shares = measuring.flatMap(({ type, metricType, metadata: { value, containerName: container } }) =>
      isUse(type) && metricType !== AMOUNT ? [{ use: type, percent: Number(value), container }] : [],
    );
    return {
      changes: 'pods',
      reference: scaleTargetRef,
      ...sharing(shares),
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
    shares: [],
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

function sharing(shares: readonly Share[]): Pick<Reading, 'shares' | 'uses'> {
  return { shares, uses: usesIn(shares.map(({ use }) => use)) };
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
