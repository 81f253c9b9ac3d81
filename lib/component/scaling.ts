import { z } from 'zod';
import { labels } from '../spec/labels';
import { pathSegment } from '../spec/path-segment';
import { positiveQuantity, quantity } from '../spec/quantity';
import { withRules, type Rule } from '../spec/rules';
import { triggerFields, triggerRules, type TriggeredScaling } from './triggers';

/** Bounds of an autoscaler, and what it holds between them. Of several metrics the one that asks for most pods counts. */
export interface AutoscalingFacts extends TriggeredScaling {
  /**
   * 0 with triggers; without them from Kubernetes 1.37 on, and with an Object or External metric alone: without pods no
   * other is measured.
   */
  readonly min: number;
  readonly max: number;
  /** Average CPU use, in percent of the request. */
  readonly cpu?: number;
  /** Average memory use, in percent of the request. */
  readonly memory?: number;
  /** What else is measured. */
  readonly metrics?: readonly ScalingMetric[];
  /** Over the engine's: fast up, and down slowly after five minutes of calm. */
  readonly behavior?: {
    /** Towards more pods. */
    readonly scaleUp?: ScalingRules;
    /** Towards fewer pods. */
    readonly scaleDown?: ScalingRules;
  };
}

/** A metric in the API's terms, under fewer levels. Pods, Object and External ones come from an adapter that the cluster must have. */
export type ScalingMetric =
  | {
      /** `ContainerResource`: average use of one container. */
      readonly type: 'ContainerResource';
      /** Its name; an application's own is `app`. */
      readonly container: string;
      /** What of it is measured. */
      readonly resource: 'cpu' | 'memory';
      /** In percent of the container's request. */
      readonly averageUtilization: number;
    }
  | ({
      /** `Pods`: what each pod says of itself. */
      readonly type: 'Pods';
      /** The average over the pods that is held, as a Kubernetes quantity. */
      readonly averageValue: string;
    } & NamedMetric)
  | ({
      /** `Object`: what is said of another object. */
      readonly type: 'Object';
      /** The object. */
      readonly of: ObjectReference;
    } & NamedMetric &
      TotalOrAverage)
  | ({
      /** `External`: what is said of something outside the cluster. */
      readonly type: 'External';
    } & NamedMetric &
      TotalOrAverage);

/** A metric of the adapter, and labels that narrow it. */
interface NamedMetric {
  /** Its name, as the adapter calls it. */
  readonly metric: string;
  /** Labels of the metric that narrow it. Absent: all of it. */
  readonly matchLabels?: Readonly<Record<string, string>>;
}

/** What is held: the value as it is, or divided by the number of pods. */
type TotalOrAverage =
  | {
      /** The value that is held, as a Kubernetes quantity; or else `averageValue`. */
      readonly value: string;
      readonly averageValue?: never;
    }
  | {
      /** The value divided by the number of pods that is held, as a Kubernetes quantity; or else `value`. */
      readonly averageValue: string;
      readonly value?: never;
    };

/** An object in the namespace of the workload. */
export interface ObjectReference {
  /** Group and version: `networking.k8s.io/v1`. */
  readonly apiVersion: string;
  /** Kind: `Ingress`. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
}

/** How fast an autoscaler goes in one direction. */
export interface ScalingRules {
  /** Seconds for which the least (up) or greatest (down) number that it has wanted counts. At most an hour. */
  readonly stabilizationWindowSeconds?: number;
  /** Which of several policies counts: that which changes most, or least; `Disabled`: it does not go this way. The engine: `Max`. */
  readonly selectPolicy?: 'Max' | 'Min' | 'Disabled';
  /** How much may change in how long, instead of the engine's. */
  readonly policies?: readonly {
    /** What `value` counts: pods, or percents of those that there are. */
    readonly type: 'Pods' | 'Percent';
    /** So much may change at most. */
    readonly value: number;
    /** In so many seconds, 1800 at most. */
    readonly periodSeconds: number;
  }[];
  /** How far from the target nothing is done yet, as a share: `0.05`. Kubernetes: 0.1. */
  readonly tolerance?: string;
}

const text = z.string().min(1);
const percent = z.int().min(1);
const named = { metric: pathSegment, matchLabels: labels.optional() };
const totalOrAverage = { value: positiveQuantity.optional(), averageValue: positiveQuantity.optional() };
const hasOne = ({ value, averageValue }: { value?: string | undefined; averageValue?: string | undefined }) =>
  (value === undefined) !== (averageValue === undefined);
const ONE_OF_TWO = 'must hold a value or an averageValue, one of the two';

const metric = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ContainerResource'),
    container: text,
    resource: z.enum(['cpu', 'memory']),
    averageUtilization: percent,
  }),
  z.strictObject({ type: z.literal('Pods'), ...named, averageValue: positiveQuantity }),
  z
    .strictObject({
      type: z.literal('Object'),
      of: z.strictObject({ apiVersion: text, kind: pathSegment, name: pathSegment }),
      ...named,
      ...totalOrAverage,
    })
    .refine(hasOne, ONE_OF_TWO),
  z.strictObject({ type: z.literal('External'), ...named, ...totalOrAverage }).refine(hasOne, ONE_OF_TWO),
]);

const rules = z.strictObject({
  stabilizationWindowSeconds: z.int().min(0).max(3600).optional(),
  selectPolicy: z.enum(['Max', 'Min', 'Disabled']).optional(),
  policies: z
    .array(
      z.strictObject({
        type: z.enum(['Pods', 'Percent']),
        value: z.int().min(1),
        periodSeconds: z.int().min(1).max(1800),
      }),
    )
    .min(1)
    .optional(),
  tolerance: quantity.optional(),
});

/** The fields of an autoscaler's bounds and targets, for the schemas of what has them. */
export const scalingFields = {
  min: z.int().min(0),
  max: z.int().min(1),
  cpu: percent.optional(),
  memory: percent.optional(),
  metrics: z.array(metric).min(1).optional(),
  behavior: z.strictObject({ scaleUp: rules.optional(), scaleDown: rules.optional() }).optional(),
  ...triggerFields,
} satisfies Readonly<Record<keyof AutoscalingFacts, z.ZodType>>;

/** No bound is beyond the other. */
export const ordered: Rule<Pick<AutoscalingFacts, 'min' | 'max'>> = {
  reads: ['min', 'max'],
  check({ min, max }, breaks) {
    if (max < min) breaks(['max'], `${max} is below min ${min}; raise it, or lower min`);
  },
};

/** An autoscaler that the API server would accept, whatever its version. */
export const autoscaling = withRules(z.strictObject(scalingFields), [
  ordered,
  ...triggerRules,
  {
    reads: ['cpu', 'memory', 'metrics', 'triggers'],
    check({ cpu, memory, metrics = [], triggers = [] }, breaks) {
      if (cpu === undefined && memory === undefined && metrics.length + triggers.length === 0)
        breaks(['cpu'], 'is required where nothing else is measured: say what the autoscaler holds, such as cpu: 70');
    },
  },
  {
    reads: ['min', 'metrics', 'triggers'],
    check({ min, metrics = [], triggers }, breaks) {
      if (min > 0 || triggers !== undefined || metrics.some(({ type }) => type === 'Object' || type === 'External'))
        return;
      breaks(
        ['min'],
        'is 0 without an Object or External metric, and what is measured on pods is not known where there are none; add one, or a trigger of KEDA, or write min: 1',
      );
    },
  },
]);
