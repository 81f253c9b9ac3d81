import type { z } from 'zod';
import type { CronJobSpec } from '../imports/k8s';
import { groupOf } from '../render/manifest';
import { cron } from '../spec/cron';
import { parseSpec } from '../spec/parse';
import { timeZone } from '../spec/time-zone';
import type { Finding, ObjectCheck } from './check';

/** What is described is looked at where it is typed; this is for what is built, and for patches. */
export const validSchedules: ObjectCheck = {
  id: 'valid-schedules',
  severity: 'error',
  summary:
    'A CronJob without a schedule, or with a schedule or time zone that Kubernetes does not know: the API server refuses it. Or with a schedule that matches no day, so that it never runs.',
  remediation: 'write five fields (minute hour day month weekday) such as 15 2 * * *, or @daily',
  find({ apiVersion, kind, spec }) {
    if (groupOf(apiVersion) !== 'batch' || kind !== 'CronJob') return [];
    const written: Partial<CronJobSpec> = spec ?? {};
    if (written.schedule === undefined) return [{ reason: 'has no schedule, without which the API server refuses it' }];
    const zone = written.timeZone === undefined ? [] : findingsIn('spec.timeZone', timeZone, written.timeZone);
    return [...findingsIn('spec.schedule', cron, written.schedule), ...zone];
  },
};

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
