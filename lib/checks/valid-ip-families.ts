import type { ServiceSpec } from '../imports/k8s';
import { groupOf } from '../render/manifest';
import { familyOf } from '../spec/cidr';
import { rangesOf } from '../spec/cluster-ranges';
import type { Finding, ObjectCheck } from './check';

const WORDS = { ipv4: 'IPv4', ipv6: 'IPv6' } as const;

/** The API server answers for both: `this cluster is not configured for dual-stack services`. */
export const validIpFamilies: ObjectCheck = {
  id: 'valid-ip-families',
  severity: 'error',
  summary:
    'A Service that asks for an address of a family that the cluster has no range of, which the API server refuses. PreferDualStack takes what there is.',
  remediation: 'state the ranges of the other family at cluster.dualStack',
  find({ apiVersion, kind, spec }, { cluster }) {
    if (groupOf(apiVersion) !== '' || kind !== 'Service') return [];
    const has = rangesOf(cluster, 'serviceCidr').map(({ range }) => WORDS[familyOf(range)]);
    return [...findingsIn(spec ?? {}, has)];
  },
};

function* findingsIn(spec: Partial<ServiceSpec>, has: readonly string[]): Generator<Finding> {
  const { ipFamilyPolicy, ipFamilies = [] } = spec;
  const there = `the cluster has addresses of ${has.join(' and ')} alone`;
  if (ipFamilyPolicy === 'RequireDualStack' && has.length === 1)
    yield {
      reason: `says ipFamilyPolicy: RequireDualStack, but ${there}`,
      advice: 'write PreferDualStack, or state the ranges of the other family at cluster.dualStack',
    };
  for (const family of ipFamilies)
    if (!has.includes(family)) yield { reason: `asks for ${family} in ipFamilies, but ${there}` };
}
