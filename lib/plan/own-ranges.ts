import type { Cluster } from '../spec/cluster';
import { cidrContains, toCidr } from '../spec/cidr';
import { rangesOf, type RangeField } from '../spec/cluster-ranges';
import { METADATA_ADDRESSES } from '../spec/metadata-addresses';
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
 * would pass that over. Or that is where the node's credentials are. Components of the platform may have their reasons.
 */
export function reportOwnRange({ from, name, cidr }: RangeConnection, cluster: Cluster, report: Report): void {
  if (from.team === undefined) return;
  const own = forbidden(cluster).find(({ range }) => cidrContains(range, cidr));
  if (own === undefined) return;
  report(
    specPathOf(from.owner),
    `connects to ${cidr} (peer ${name}), which is within ${own.where} (${own.range}), ${own.why}`,
  );
}

interface Forbidden {
  readonly where: string;
  readonly range: string;
  /** What comes of it, and what to do. */
  readonly why: string;
}

function forbidden(cluster: Cluster): readonly Forbidden[] {
  const asked = (instead: string) => `so that nobody there is asked; ${instead}`;
  const all = (kind: RangeField, instead: string) =>
    rangesOf(cluster, kind).map(({ field, range }) => ({ where: `cluster.${field}`, range, why: asked(instead) }));
  return [
    ...(cluster.controlPlane?.addresses ?? []).map((address) => ({
      where: 'cluster.controlPlane.addresses',
      range: toCidr(address),
      why: asked('declare access, which opens the API server'),
    })),
    ...all('podCidr', "write to('<application>', '<port>'), to which its owner consents"),
    ...all('serviceCidr', "write to('<application>', '<port>'), to which its owner consents"),
    ...all('nodeCidr', 'leave nodes to components of the platform'),
    ...METADATA_ADDRESSES.map((range) => ({
      where: 'what clouds answer at with credentials of the node',
      range,
      why: "which are not the application's; where its own come from there, whoever keeps the platform opens it to the team (components.tenants.teams.<team>.allow.egress)",
    })),
  ];
}
