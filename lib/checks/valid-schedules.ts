import type { z } from 'zod';
import type { CronJobSpec } from '../imports/k8s';
import { groupOf } from '../render/manifest';
import { cron, neverRuns } from '../spec/cron';
import { parseSpec } from '../spec/parse';
import { timeZone } from '../spec/time-zone';
import type { Finding, ObjectCheck } from './check';

/** What is described is read where it is typed; this is for what is built, for patches, and for what never runs. */
export const validSchedules: ObjectCheck = {
  id: 'valid-schedules',
  severity: 'error',
  summary:
    'A CronJob without a schedule, or with a schedule or time zone that Kubernetes does not know: the API server refuses it. Or with a schedule that matches no day, so that it never runs, unless it is suspended as well: then people start it by hand.',
  remediation: 'write five fields (minute hour day month weekday) such as 15 2 * * *, or @daily',
  find({ apiVersion, kind, spec }) {
    if (groupOf(apiVersion) !== 'batch' || kind !== 'CronJob') return [];
    const written: Partial<CronJobSpec> = spec ?? {};
    if (written.schedule === undefined) return [{ reason: 'has no schedule, without which the API server refuses it' }];
    const zone = written.timeZone === undefined ? [] : findingsIn('spec.timeZone', timeZone, written.timeZone);
    const unread = findingsIn('spec.schedule', cron, written.schedule);
    return [...(unread.length === 0 ? idleFindings(written) : unread), ...zone.map(aboutZone)];
  },
};

/** Suspended too, it is there to be started by hand, and meant never to run by itself. */
function idleFindings({ schedule = '', suspend }: Partial<CronJobSpec>): readonly Finding[] {
  if (suspend === true || !neverRuns(schedule)) return [];
  return [
    {
      reason: `spec.schedule ${schedule} names a day that none of its months has, so it never runs`,
      advice: 'write one that they have, or suspend it if people start it by hand',
    },
  ];
}

function aboutZone({ reason, advice = 'leave it out, or write an IANA name such as Europe/Berlin' }: Finding): Finding {
  return { reason, advice };
}

function findingsIn(field: string, schema: z.ZodType, value: string): readonly Finding[] {
  const findings: Finding[] = [];
  parseSpec(schema, value, {
    at: field,
    report(at, message) {
      const [reason = '', ...advice] = message.split('; ');
      findings.push({ reason: `${at} ${reason}`, advice: advice.length === 0 ? undefined : advice.join('; ') });
    },
  });
  return findings;
}
