import type { WorkloadKind } from '../component/facts';
import type { PodDescription } from '../component/pods';
import type { PlannedWorkload } from '../plan/plan';

type Kinds = readonly WorkloadKind[];

const JOBS: Kinds = ['Job', 'CronJob'];
const CRON: Kinds = ['CronJob'];
const ROLLED: Kinds = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** Fields of rollouts, StatefulSets and Jobs, and the kinds that have them. */
const KINDS_OF = {
  rollout: {
    type: ROLLED,
    maxUnavailable: ROLLED,
    maxSurge: ['Deployment', 'DaemonSet'],
    partition: ['StatefulSet'],
    minReadySeconds: [...ROLLED, 'ReplicaSet', 'ReplicationController'],
    progressDeadlineSeconds: ['Deployment'],
    revisionHistoryLimit: ROLLED,
    paused: ['Deployment'],
  },
  stateful: { podManagementPolicy: ['StatefulSet'], start: ['StatefulSet'], retention: ['StatefulSet'] },
  job: {
    backoffLimit: JOBS,
    activeDeadlineSeconds: JOBS,
    ttlSecondsAfterFinished: JOBS,
    completions: JOBS,
    parallelism: JOBS,
    indexed: JOBS,
    backoffLimitPerIndex: JOBS,
    maxFailedIndexes: JOBS,
    podFailurePolicy: JOBS,
    suspend: JOBS,
    schedule: CRON,
    timeZone: CRON,
    concurrencyPolicy: CRON,
    startingDeadlineSeconds: CRON,
    successfulJobsHistoryLimit: CRON,
    failedJobsHistoryLimit: CRON,
  },
} satisfies {
  readonly [Part in 'rollout' | 'stateful' | 'job']: Readonly<Record<keyof NonNullable<PodDescription[Part]>, Kinds>>;
};

/** Which of the words of `rollout.type` a kind has. */
const ROLLOUT_TYPES: Readonly<Record<string, Kinds>> = {
  RollingUpdate: ROLLED,
  Recreate: ['Deployment'],
  OnDelete: ['StatefulSet', 'DaemonSet'],
};

/**
 * Every field of a description applies to the kind of its workload: one that does not would be left out of the object.
 * @throws Error naming all that do not; the message goes on after `workload <name>`.
 */
export function requireFieldsOfKind({ facts: { kind } }: PlannedWorkload, description: PodDescription): void {
  const wrong = [
    ...fieldsOfOthers(kind, description),
    ...wordOfOthers(kind, description),
    ...onEachNode(kind, description),
  ];
  if (wrong.length === 0) return;
  const them = wrong.length === 1 ? 'it' : 'them';
  throw new Error(`is a ${kind}, whose pods cannot say ${wrong.join(', ')}; take ${them} out, or change its kind`);
}

/** The fields that are set and apply to other kinds alone. */
function fieldsOfOthers(kind: WorkloadKind, description: PodDescription): readonly string[] {
  return Object.entries(KINDS_OF).flatMap(([part, kindsOf]) => {
    const set = Object.entries((description[part as keyof typeof KINDS_OF] ?? {}) as Readonly<Record<string, unknown>>);
    const all = [...new Set(Object.values(kindsOf).flat())];
    if (!all.includes(kind))
      return set.some(([, value]) => value !== undefined) ? [`${part} (for ${inWords(all)})`] : [];
    return set.flatMap(([field, value]) => {
      const kinds = (kindsOf as Readonly<Record<string, Kinds>>)[field] ?? [];
      return value === undefined || kinds.includes(kind) ? [] : [`${part}.${field} (for ${inWords(kinds)})`];
    });
  });
}

function wordOfOthers(kind: WorkloadKind, { rollout: { type } = {} }: PodDescription): readonly string[] {
  const kinds = ROLLOUT_TYPES[type ?? 'RollingUpdate'] ?? [];
  return type === undefined || !ROLLED.includes(kind) || kinds.includes(kind)
    ? []
    : [`rollout.type ${type} (for ${inWords(kinds)})`];
}

/** Pods of which each node has one would wait, kept apart, for a zone of their own, or for the old one of a rollout. */
function onEachNode(kind: WorkloadKind, { spread, apart }: PodDescription): readonly string[] {
  if (kind !== 'DaemonSet') return [];
  return Object.entries({ spread, apart }).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field} (for pods that are counted, and each node has one of these)`],
  );
}

function inWords(kinds: Kinds): string {
  return kinds.map((kind) => `${kind}s`).join(', ');
}
