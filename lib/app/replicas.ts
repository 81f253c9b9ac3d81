import { z } from 'zod';
import { autoscaling, ordered, scalingFields, type AutoscalingFacts } from '../component/scaling';
import type { Cluster } from '../spec/cluster';
import { checkedText } from '../spec/checked-text';
import { withRules } from '../spec/rules';

/**
 * How many pods: a number, or the bounds of an autoscaler and what it holds. Where a number that runs becomes bounds, an apply
 * leaves one pod until the autoscaler has looked: docs/operations/rollouts.md says how that is avoided.
 */
export type Replicas = number | Scale;

/** How many pods, as a cluster says it; what else the file measures stays. */
export type ReplicaSettings = number | Bounds;

/** Bounds of an autoscaler. What nothing is said about is held at 70% of the CPU request. */
export interface Bounds {
  /** Pods that always run. 0 is for Kubernetes 1.37 and later, with an Object or External metric. */
  readonly min: number;
  /** Pods that run under the highest load. */
  readonly max: number;
  /** Average CPU use that is held, as a share of the request. Default `70%` where nothing else is measured. */
  readonly cpu?: Percent;
  /** Average memory use that is held, as a share of the request. */
  readonly memory?: Percent;
}

/** Bounds, what else counts pods (`metrics` of the API, `triggers` of KEDA), and how fast it goes. */
export interface Scale extends Bounds, Omit<AutoscalingFacts, keyof Bounds> {}

type Percent = `${number}%`;

const DEFAULT_CPU: Percent = '70%';

const SHARE = /^[1-9]\d{0,2}%$/;

const percent = checkedText(
  (text) => (SHARE.test(text) ? undefined : `is no share of the request; ${withPercent(text)}`),
  (number) => `must be a share of the request; ${withPercent(String(number))}`,
);

/** `60` is written `'60%'`, and so is `0.6`. */
function withPercent(number: string): string {
  const whole = /^0?\.\d+$/.test(number) ? Math.round(Number(number) * 100) : number;
  return SHARE.test(`${whole}%`) ? `write '${whole}%'` : `write for example '${DEFAULT_CPU}'`;
}

const count = z.int().min(0);
const shares = { cpu: percent.optional(), memory: percent.optional() };

/** The rules across the fields are those of the autoscaler itself. */
function soundScale(value: unknown, context: z.core.$RefinementCtx): void {
  if (typeof value !== 'object') return;
  const { error } = autoscaling.safeParse(autoscalingFacts(value as Scale));
  for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path: [...path], message });
}

/** What an application's file says. */
export const replicas = z
  .union([count, z.strictObject({ ...scalingFields, ...shares })])
  .superRefine(soundScale) as unknown as z.ZodType<Replicas>;

/** What a cluster says; rules across the fields hold for both together. */
export const replicaSettings = z.union([
  count,
  withRules(
    z.strictObject({
      min: count.describe('Pods that always run'),
      max: z.int().min(1).describe('Pods that run under the highest load'),
      cpu: shares.cpu.describe('Average CPU use that is held, as a share of the request'),
      memory: shares.memory.describe('Average memory use that is held, as a share of the request'),
    }),
    [ordered],
  ),
]);

/** How many pods there are where nobody says: one, or so many that the loss of one is survived where the cluster asks for that. */
export type UsualReplicas = 'one' | 'available';

/** The settings of a cluster that says nothing: what the file says, or what is usual there. */
export function replicasIn(
  { availability }: Cluster,
  written: Replicas | undefined,
  usual: UsualReplicas,
): { readonly replicas: ReplicaSettings } {
  const count = usual === 'available' && availability === 'high' ? 2 : 1;
  return { replicas: settingsOfReplicas(written ?? count) };
}

/** What of the file's replicas a cluster's settings lie over. */
function settingsOfReplicas(written: Replicas): ReplicaSettings {
  if (typeof written === 'number') return written;
  const { min, max, cpu, memory } = written;
  return { min, max, cpu, memory };
}

/** The facts: a cluster's settings, with what the file alone says where both are bounds. */
export function replicaFacts(settings: ReplicaSettings, written: Replicas | undefined): number | AutoscalingFacts {
  if (typeof settings === 'number') return settings;
  return autoscalingFacts({ ...(typeof written === 'object' ? written : {}), ...settings });
}

function autoscalingFacts({ cpu, memory, ...rest }: Scale): AutoscalingFacts {
  const nothing = [cpu, memory, rest.metrics, rest.triggers].every((measured) => measured === undefined);
  return { ...rest, cpu: toNumber(nothing ? DEFAULT_CPU : cpu), memory: toNumber(memory) };
}

const toNumber = (share: Percent | undefined) => (share === undefined ? undefined : Number.parseInt(share, 10));
