import { z } from 'zod';
import { because } from './access-schema';
import type { WorkloadFacts, WorkloadKind } from './facts';

/** How much an alert matters: somebody is woken, somebody looks today, somebody may want to know. */
export const SEVERITIES = ['critical', 'warning', 'info'] as const;
/** The label by which alerts are routed. */
export type Severity = (typeof SEVERITIES)[number];

/** Which workloads have an alert. */
interface AlertScope {
  readonly kinds: readonly WorkloadKind[];
  /** The fact without which there is nothing to watch. */
  readonly needs?: keyof WorkloadFacts;
}

/** Their pods run until they are told to end. */
const RUNNING: readonly WorkloadKind[] = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Pod',
  'ReplicaSet',
  'ReplicationController',
];
const COUNTED: readonly WorkloadKind[] = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'];
const JOBS: readonly WorkloadKind[] = ['Job', 'CronJob'];
const ALL: readonly WorkloadKind[] = [...RUNNING, ...JOBS];

/**
 * Every alert that follows from facts. What the Kubernetes monitoring mixin has a name for is called so; each has its
 * section in docs/operations/alerts.md.
 */
export const ALERTS = {
  KubePodCrashLooping: { kinds: RUNNING },
  KubePodNotReady: { kinds: RUNNING },
  KubeDeploymentRolloutStuck: { kinds: ['Deployment'] },
  KubeStatefulSetUpdateNotRolledOut: { kinds: ['StatefulSet'] },
  KubeDaemonSetRolloutStuck: { kinds: ['DaemonSet'] },
  KubeHpaMaxedOut: { kinds: COUNTED },
  KubeJobFailed: { kinds: JOBS },
  KubeCronJobNotRun: { kinds: ['CronJob'] },
  KubePersistentVolumeFillingUp: { kinds: ALL, needs: 'claims' },
  KubePersistentVolumeInodesFillingUp: { kinds: ALL, needs: 'claims' },
  HttpErrorBudgetBurn: { kinds: RUNNING, needs: 'objectives' },
  HttpLatencyBudgetBurn: { kinds: RUNNING, needs: 'objectives' },
  HttpObjectiveNotMeasured: { kinds: RUNNING, needs: 'objectives' },
} as const satisfies Readonly<Record<string, AlertScope>>;
/** An alert, by the name under which docs/operations/alerts.md says what it means and what to do. */
export type AlertName = keyof typeof ALERTS;
/** In the order of the runbook. */
export const ALERT_NAMES = Object.keys(ALERTS) as readonly AlertName[];

/** What a workload wants otherwise than the defaults, by the name of the alert. */
export type Alerts = Readonly<Partial<Record<AlertName, AlertChange>>>;

/** An alert that is off, by the reason why; or how it differs. */
export type AlertChange =
  | {
      /** Why nobody is told; the alert is off then. */
      readonly off: string;
      readonly severity?: never;
      readonly forMinutes?: never;
    }
  | {
      readonly off?: never;
      /** How much it matters here. */
      readonly severity?: Severity;
      /** How long it must hold before anybody is told. */
      readonly forMinutes?: number;
    };

/** The alerts that a workload may say anything about, by its kind and by what else its facts state. */
export function alertsOf(facts: WorkloadFacts): readonly AlertName[] {
  return ALERT_NAMES.filter((name) => {
    const { kinds, needs }: AlertScope = ALERTS[name];
    return kinds.includes(facts.kind) && (needs === undefined || isStated(facts[needs]));
  });
}

const isStated = (fact: unknown): boolean => typeof fact === 'object' && fact !== null && Object.keys(fact).length > 0;

/** Words where somebody switches an alert off as other switches go: it goes off by its reason. */
const reasonWanted = ({ input }: { readonly input?: unknown }) =>
  typeof input === 'boolean'
    ? "is no reason why there is no alert; write for example { off: 'a batch may wait' }"
    : undefined;

const change = z
  .strictObject(
    {
      off: z.string({ error: reasonWanted }).pipe(because).optional(),
      severity: z.enum(SEVERITIES).optional(),
      forMinutes: z.int().min(0).optional(),
    },
    { error: reasonWanted },
  )
  .refine(
    ({ off, severity, forMinutes }) => (off === undefined) !== (severity === undefined && forMinutes === undefined),
    "must say how the alert differs (severity, forMinutes), or why there is none, such as { off: 'a batch may wait' }",
  );

/** Deviations as facts and applications state them. */
export const alerts = z.strictObject(
  Object.fromEntries(ALERT_NAMES.map((name) => [name, change.optional()])) as Record<
    AlertName,
    z.ZodOptional<typeof change>
  >,
);
