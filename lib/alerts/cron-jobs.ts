import type { CronJobSpec } from '../imports/k8s';
import { cron } from '../spec/cron';
import { longestGapMinutes } from '../spec/cron-gap';
import type { Draft, Topic, Watched } from './alert-rule';
import { matching, promDuration, select } from './selector';

/** Time for controllers to start a run, and for a scrape to tell of it. */
const SLACK_MINUTES = 10;
/** The most that is allowed for a run of which nobody has said how long it may take. */
const LONGEST_RUN_MINUTES = 24 * 60;
/** The most that is looked back for a suspension: each look reads all of it, and few servers keep a year. */
const LONGEST_LOOK_MINUTES = 14 * 24 * 60;
/** Zones that are never put forward or back. */
const WITHOUT_SUMMER_TIME = ['UTC', 'Etc/UTC'];

/** Runs of a CronJob that failed, and a CronJob that does not do its work, for whatever reason. */
export const cronJobAlerts: Topic = (watched) =>
  watched.workload.facts.kind === 'CronJob' ? [runFailed(watched), ...notRun(watched)] : [];

/** The newest failure counts, and only as long as no run has succeeded since. */
function runFailed({ workload: { namespace, objectName, owner } }: Watched): Draft {
  // The controller puts the minute of the schedule behind the name; what people start by hand is called otherwise.
  const runs = { namespace, job_name: matching(`${objectName}-[0-9]+`) };
  return {
    alert: 'KubeJobFailed',
    severity: 'warning',
    forMinutes: 1,
    expr: [
      'max by (namespace) (',
      `  ${select('kube_job_status_start_time', runs)}`,
      '  and on (namespace, job_name)',
      `  ${select('kube_job_failed', { ...runs, condition: 'true' })} == 1`,
      ')',
      '>',
      lastSuccess({ namespace, cronjob: objectName }, 'namespace'),
    ].join('\n'),
    summary: `The last run of ${owner} has failed`,
    description: `A run of CronJob ${objectName} was given up after all its attempts or its time, and none has succeeded since.`,
  };
}

/** No run has succeeded for longer than the CronJob's own description allows. */
function notRun({ workload: { namespace, objectName, owner }, object }: Watched): readonly Draft[] {
  const silence = longestSilence(object.spec ?? {});
  if (silence === undefined) return [];
  const { minutes, assumed } = silence;
  const own = { namespace, cronjob: objectName };
  const look = promDuration(Math.min(minutes, LONGEST_LOOK_MINUTES));
  const suspended = `max_over_time(${select('kube_cronjob_spec_suspend', own)}[${look}])`;
  return [
    {
      alert: 'KubeCronJobNotRun',
      severity: 'warning',
      forMinutes: 5,
      expr: [
        `time() - ${lastSuccess(own, 'namespace, cronjob')} > ${minutes * 60}`,
        'unless',
        // Runs that were left out on purpose a while ago are no reason either.
        `max by (namespace, cronjob) (${suspended}) > 0`,
      ].join('\n'),
      summary: `${owner} has not done its work for too long`,
      description: `No run of CronJob ${objectName} has succeeded for {{ $value | humanizeDuration }}; by its schedule there is never more than ${promDuration(minutes)} between two${assumed === undefined ? '' : `, with ${promDuration(assumed)} for a run, of which activeDeadlineSeconds says nothing`}.`,
    },
  ];
}

/** When a run last succeeded; of a CronJob that has never had one, when it was made. */
function lastSuccess(own: { readonly namespace: string; readonly cronjob: string }, by: string): string {
  const each = (metric: string) => `  max by (${by}) (${select(metric, own)})`;
  return ['(', each('kube_cronjob_status_last_successful_time'), '  or', each('kube_cronjob_created'), ')'].join('\n');
}

interface Silence {
  readonly minutes: number;
  /** What of it is for a run whose time nothing bounds, in minutes. */
  readonly assumed?: number;
}

/**
 * The longest time from the end of one run to the end of the next, in minutes: the longest gap of the schedule, how late
 * a run may start and how long it may take, and the hour by which a day with a change of the clock is longer. A run that
 * falls into the hour which such a change leaves out is left out by Kubernetes too: that is told, not allowed for.
 * Nothing where no run is ever due, or the schedule is none: to refuse it is for others.
 */
function longestSilence({
  schedule = '',
  timeZone,
  startingDeadlineSeconds = 0,
  ...spec
}: Partial<CronJobSpec>): Silence | undefined {
  const gap = cron.safeParse(schedule).success ? longestGapMinutes(schedule) : undefined;
  if (gap === undefined) return undefined;
  const changesClock = !WITHOUT_SUMMER_TIME.includes(timeZone ?? '');
  const allowed = gap + (changesClock ? 60 : 0) + SLACK_MINUTES;
  const deadline = spec.jobTemplate?.spec?.activeDeadlineSeconds;
  if (deadline !== undefined) return { minutes: allowed + Math.ceil((startingDeadlineSeconds + deadline) / 60) };
  // Without a bound it may go on until the next is due; of what runs once a month, nobody waits so long to be told.
  const assumed = Math.min(gap, LONGEST_RUN_MINUTES);
  return { minutes: allowed + Math.ceil(startingDeadlineSeconds / 60) + assumed, assumed };
}
