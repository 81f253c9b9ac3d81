import type { AlertName } from '../component/alerts';
import { groupBy } from '../group-by';
import type { Cluster } from '../spec/cluster';
import { PLATFORM } from '../plan/labels';
import type { PlannedWorkload } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import { JOB_SUFFIX_LENGTH } from '../render/name-jobs';
import type { RenderedCluster } from '../render/render-cluster';
import type { AlertRule, Draft, Topic, Watched } from './alert-rule';
import { autoscalingAlerts } from './autoscaling';
import { claimAlerts } from './claims';
import { cronJobAlerts } from './cron-jobs';
import { jobAlerts } from './jobs';
import { objectiveAlerts } from './objectives';
import { podAlerts } from './pods';
import { rolloutAlerts } from './rollouts';
import { runbookOf } from './runbook';
import { promDuration } from './selector';

/** The rules of one component or application: a group of a rule file. */
export interface AlertGroup {
  /** Its id: `metrics-server`, `shop/checkout`. */
  readonly name: string;
  readonly rules: readonly AlertRule[];
}

const TOPICS: readonly Topic[] = [
  podAlerts,
  rolloutAlerts,
  autoscalingAlerts,
  jobAlerts,
  cronJobAlerts,
  claimAlerts,
  objectiveAlerts,
];

/**
 * The alerts that follow from the facts of a cluster, by owner in the order of the ids. They expect the labels
 * `namespace` and `pod` on what pods are scraped for, and those of kube-state-metrics as it writes them (`honor_labels`).
 */
export function alertGroups({ plan, objects }: Pick<RenderedCluster, 'plan' | 'objects'>): readonly AlertGroup[] {
  const owned = groupBy(objects, ({ owner }) => owner);
  return [...plan.components.values()]
    .map(({ id, workloads }) => ({
      name: id,
      rules: workloads.flatMap((workload) => rulesOf(watchedIn(owned.get(id) ?? [], workload), plan.cluster)),
    }))
    .filter(({ rules }) => rules.length > 0);
}

/** An alert that a workload does without, and why. */
export interface SilencedAlert {
  /** The workload's key. */
  readonly workload: string;
  readonly alert: AlertName;
  readonly because: string;
}

/** Every alert that facts switch off, to be listed beside the rules: what is silent is otherwise not seen. */
export function silencedAlerts({ workloads }: RenderedCluster['plan']): readonly SilencedAlert[] {
  return [...workloads.values()].flatMap(({ key, facts }) =>
    Object.entries(facts.alerts ?? {}).flatMap(([alert, change]) =>
      change.off === undefined ? [] : [{ workload: key, alert: alert as AlertName, because: change.off }],
    ),
  );
}

/** Every declared workload has its one object, which rendering has made sure of. A Job's name has a hash behind it. */
function watchedIn(objects: readonly RenderedObject[], workload: PlannedWorkload): Watched {
  const { facts, objectName, namespace } = workload;
  const found = objects.find(
    ({ manifest: { kind, metadata } }) =>
      kind === facts.kind &&
      metadata.namespace === namespace &&
      (kind === 'Job' ? metadata.name.slice(0, -JOB_SUFFIX_LENGTH) : metadata.name) === objectName,
  );
  if (found === undefined)
    throw new Error(`${facts.kind} ${namespace}/${objectName} is not among the rendered objects`);
  return { workload, object: found.manifest };
}

function rulesOf(watched: Watched, cluster: Cluster): readonly AlertRule[] {
  const { workload } = watched;
  return TOPICS.flatMap((topic) => topic(watched)).flatMap((draft) => {
    const { off, severity, forMinutes } = workload.facts.alerts?.[draft.alert] ?? {};
    if (off !== undefined) return [];
    return [
      ruleOf(
        workload,
        { ...draft, severity: severity ?? draft.severity, forMinutes: forMinutes ?? draft.forMinutes },
        cluster.alerts.runbooks,
      ),
    ];
  });
}

/** Labels say whom it concerns, whatever the expression leaves of those of the series. */
function ruleOf(
  { team, owner, namespace, objectName }: PlannedWorkload,
  draft: Draft,
  page: string | undefined,
): AlertRule {
  const { alert, expr, severity, forMinutes, labels, summary, description } = draft;
  return {
    alert,
    expr,
    for: forMinutes === 0 ? undefined : promDuration(forMinutes),
    labels: { severity, team: team ?? PLATFORM, component: owner, namespace, workload: objectName, ...labels },
    annotations: { summary, description, ...runbookOf(alert, page) },
  };
}
