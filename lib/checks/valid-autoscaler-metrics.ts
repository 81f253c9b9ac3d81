import { z } from 'zod';
import { groupOf } from '../render/manifest';
import { pathSegment } from '../spec/path-segment';
import { positiveQuantity } from '../spec/quantity';
import type { Finding, ObjectCheck } from './check';

const amount = z.union([z.string(), z.number()]).optional();
const held = z.object({ value: amount, averageValue: amount, averageUtilization: amount }).default({});
/** What stands below the type of a metric; resources have their name elsewhere, and it is no metric's. */
const source = z.object({ metric: z.object({ name: z.string() }).optional(), target: held });
const measuring = z.object({ metrics: z.array(z.record(z.string(), z.unknown())).default([]) });

export const validAutoscalerMetrics: ObjectCheck = {
  id: 'valid-autoscaler-metrics',
  severity: 'error',
  summary:
    'A HorizontalPodAutoscaler whose target is not above 0, or whose metric has a name that no path of the API may hold: the API server refuses it.',
  remediation: 'hold an amount above 0, such as 500m',
  find({ apiVersion, kind, spec }) {
    if (groupOf(apiVersion) !== 'autoscaling' || kind !== 'HorizontalPodAutoscaler') return [];
    return (measuring.safeParse(spec).data?.metrics ?? []).flatMap((metric, index) =>
      Object.entries(metric).flatMap(([type, given]) => findingsIn(given, `spec.metrics[${index}].${type}`)),
    );
  },
};

function findingsIn(given: unknown, at: string): readonly Finding[] {
  const { metric, target = {} } = source.safeParse(given).data ?? {};
  const unheld = Object.entries(target)
    .filter(([, one]) => !positiveQuantity.safeParse(String(one)).success)
    .map(([field, one]) => ({ reason: `${at}.target.${field} is ${one}, which is no amount above 0` }));
  const isNamed = metric === undefined || pathSegment.safeParse(metric.name).success;
  const unnamed = {
    reason: `${at}.metric.name is ${JSON.stringify(metric?.name)}, which no path of the API may hold`,
    advice: 'name it without / and %, and not . or ..',
  };
  return [...unheld, ...(isNamed ? [] : [unnamed])];
}
