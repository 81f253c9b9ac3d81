import type { Cluster } from '../spec/cluster';
import { cidrContains, toCidr } from '../spec/cidr';
import { rangesOf, type RangeField } from '../spec/cluster-ranges';
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
  const all = (kind: RangeField, instead: string) => rangesOf(cluster, kind).map((one) => ({ ...one, instead }));
  const own = [
    ...(cluster.controlPlane?.addresses ?? []).map((address) => ({
      field: 'controlPlane.addresses',
      range: toCidr(address),
      instead: 'declare access, which opens the API server',
    })),
    ...all('podCidr', "write to('<application>', '<port>'), to which its owner consents"),
    ...all('serviceCidr', "write to('<application>', '<port>'), to which its owner consents"),
    ...all('nodeCidr', 'leave nodes to components of the platform'),
  ].find(({ range }) => cidrContains(range, cidr));
  if (own === undefined) return;
  report(
    specPathOf(from.owner),
    `connects to ${cidr} (peer ${name}), which is within cluster.${own.field} (${own.range}), so that nobody there is asked; ${own.instead}`,
  );
}
