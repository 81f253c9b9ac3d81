import { onlyAtMaximum } from './at-maximum';
import type { TreeCheck } from './check';
import { spreadPods } from './spread-pods';

/** A warning: an autoscaler may never reach its maximum, and something may add nodes to the cluster. */
export const requireDomainsForSpreadAtMaximum: TreeCheck = {
  id: 'require-domains-for-spread-at-maximum',
  severity: 'warning',
  summary:
    'A topologySpreadConstraint with DoNotSchedule over more domains (minDomains) than the cluster has, which leaves no node for the last pod once the autoscaler is at its maximum: the load that the autoscaler is made for would find no room.',
  remediation: 'lower the maximum or minDomains, or spread with ScheduleAnyway',
  find: onlyAtMaximum(spreadPods),
};
