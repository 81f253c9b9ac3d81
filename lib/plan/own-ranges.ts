import type { Cluster } from '../spec/cluster';
import { cidrContains, toCidr } from '../spec/cidr';
import type { Report } from '../spec/problem';
import type { PlannedWorkload } from './plan';
import { specPathOf } from './workloads';

/** A range that a workload connects to, under the local name that its component gives it. */
export interface RangeConnection {
  readonly from: Pick<PlannedWorkload, 'owner' | 'team'>;
  readonly name: string;
  readonly cidr: string;
}

/**
 * Reports a range of an application that is within the cluster: what runs there consents by name, and a policy by addresses
 * would pass that over. Components of the platform may have their reasons.
 */
export function reportOwnRange({ from, name, cidr }: RangeConnection, cluster: Cluster, report: Report): void {
  if (from.team === undefined) return;
  const { podCidr, serviceCidr, nodeCidr, controlPlane } = cluster;
  const own: readonly (readonly [field: string, range: string, instead: string])[] = [
    ...(controlPlane?.addresses ?? []).map(
      (address) => ['controlPlane.addresses', toCidr(address), 'declare access, which opens the API server'] as const,
    ),
    ['podCidr', podCidr, "write to('<application>', '<port>'), to which its owner consents"],
    ['serviceCidr', serviceCidr, "write to('<application>', '<port>'), to which its owner consents"],
    ['nodeCidr', nodeCidr, 'leave nodes to components of the platform'],
  ];
  const [field, range, instead] = own.find(([, one]) => cidrContains(one, cidr)) ?? [];
  if (field === undefined) return;
  report(
    specPathOf(from.owner),
    `connects to ${cidr} (peer ${name}), which is within cluster.${field} (${range ?? ''}), so that nobody there is asked; ${instead ?? ''}`,
  );
}
