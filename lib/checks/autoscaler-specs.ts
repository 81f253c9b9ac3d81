import { z } from 'zod';
import { amountOf, ONE } from './amounts';

/** What of a pod an autoscaler may go by, or change. */
export type Use = 'cpu' | 'memory';

/** A use that is held at a share of the request: of whole pods, or of one container of each. */
export interface Share {
  readonly use: Use;
  /** Absent where no number stands there. */
  readonly percent?: number | undefined;
  readonly container?: string | undefined;
}

/** What the spec of an autoscaler says, in whichever words. */
export interface Reading {
  /** Whether it changes the number of pods, or what each of them asks for. */
  readonly changes: 'pods' | 'resources';
  /** A ScaledObject may leave out which kind it means. */
  readonly reference: z.output<typeof reference>;
  /** What it counts pods by as a share of their requests, or what it changes; nothing for one that recommends. */
  readonly uses: readonly Use[];
  /** Each share that it holds. */
  readonly shares: readonly Share[];
  /** How much it goes by in all, shares or not: each of these may add a pod. */
  readonly metrics: number;
  /** Whether it may add a pod at all: its bounds leave room, and nobody forbids it. */
  readonly mayAdd: boolean;
  /** How far a share may be above what is held before a pod is added: 0.1 for a tenth. */
  readonly tolerance: number;
  /** Containers whose use it measures one by one. */
  readonly containers: readonly string[];
}

const reference = z.object({ apiVersion: z.string().optional(), kind: z.string().optional(), name: z.string() });
const text = z.string().optional();

/** The other target, a plain amount, has nothing to do with requests. */
const AMOUNT = 'AverageValue';
/** What Kubernetes holds where an autoscaler names nothing. */
const USUAL = { use: 'cpu', percent: 80 } as const satisfies Share;

/** Kubernetes' own, where an autoscaler says nothing. */
const TOLERANCE = 0.1;

const scaleUp = z.object({ tolerance: z.union([z.string(), z.number()]).default(TOLERANCE), selectPolicy: text });
const behavior = z
  .object({ scaleUp: scaleUp.prefault({}) })
  .prefault({})
  .transform((written) => ({
    tolerance: amountOf(written.scaleUp.tolerance) / ONE,
    isStill: written.scaleUp.selectPolicy === 'Disabled',
  }));

const measured = z.object({
  name: text,
  container: text,
  target: z.object({ type: text, averageUtilization: z.number().optional() }).default({}),
});

const horizontal = z
  .object({
    scaleTargetRef: reference,
    minReplicas: z.number().default(1),
    maxReplicas: z.number().optional(),
    metrics: z.array(z.object({ resource: measured.optional(), containerResource: measured.optional() })).default([]),
    behavior,
    // The only field of autoscaling/v1.
    targetCPUUtilizationPercentage: z.number().default(USUAL.percent),
  })
  .transform(({ scaleTargetRef, metrics, targetCPUUtilizationPercentage: percent, ...written }): Reading => {
    const uses = metrics.flatMap(({ resource, containerResource }) => resource ?? containerResource ?? []);
    const shares = uses.flatMap(({ name, container, target }) =>
      isUse(name) && target.type !== AMOUNT ? [{ use: name, percent: target.averageUtilization, container }] : [],
    );
    return {
      changes: 'pods',
      reference: scaleTargetRef,
      ...sharing(metrics.length === 0 ? [{ ...USUAL, percent }] : shares),
      metrics: Math.max(metrics.length, 1),
      mayAdd: !written.behavior.isStill && written.minReplicas !== written.maxReplicas,
      tolerance: written.behavior.tolerance,
      containers: metrics.flatMap(({ containerResource }) => containerResource?.container ?? []),
    };
  });

const trigger = z.object({
  type: z.string(),
  metricType: text,
  metadata: z.object({ value: z.union([z.string(), z.number()]).optional(), containerName: text }).default({}),
});

const scaledObject = z
  .object({
    scaleTargetRef: reference,
    minReplicaCount: z.number().optional(),
    maxReplicaCount: z.number().optional(),
    triggers: z.array(trigger).default([]),
    advanced: z.object({ horizontalPodAutoscalerConfig: z.object({ behavior }).prefault({}) }).prefault({}),
  })
  .transform(({ scaleTargetRef, triggers, advanced, ...bounds }): Reading => {
    const { tolerance, isStill } = advanced.horizontalPodAutoscalerConfig.behavior;
    const measuring = triggers.filter(({ type }) => isUse(type));
    const shares = measuring.flatMap(({ type, metricType, metadata: { value, containerName: container } }) =>
      isUse(type) && metricType !== AMOUNT ? [{ use: type, percent: Number(value), container }] : [],
    );
    return {
      changes: 'pods',
      reference: scaleTargetRef,
      ...sharing(shares),
      metrics: triggers.length,
      // Without bounds of its own one has room from nought to a hundred.
      mayAdd: !isStill && (bounds.minReplicaCount ?? 0) !== bounds.maxReplicaCount,
      tolerance,
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
    metrics: 0,
    mayAdd: false,
    tolerance: 0,
    containers: [],
  }));

/** By group and kind, all that scale; a spec that its server would not take either is nothing to judge. */
export const AUTOSCALER_SPECS: Readonly<Record<string, z.ZodType<Reading>>> = {
  'autoscaling/HorizontalPodAutoscaler': horizontal,
  'keda.sh/ScaledObject': scaledObject,
  'autoscaling.k8s.io/VerticalPodAutoscaler': vertical,
};

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
