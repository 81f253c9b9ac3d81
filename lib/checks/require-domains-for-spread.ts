import { always } from './at-maximum';
import type { TreeCheck } from './check';
import { spreadPods } from './spread-pods';

export const requireDomainsForSpread: TreeCheck = {
  id: 'require-domains-for-spread',
  severity: 'error',
  summary:
    'A topologySpreadConstraint with DoNotSchedule over zones that the cluster does not have, or over more domains (minDomains) than it has, even while the autoscaler is at its minimum: no node is good enough for the pods, or none for the last of them.',
  remediation: 'state cluster.zones, or spread with ScheduleAnyway',
  find: always(spreadPods),
};
