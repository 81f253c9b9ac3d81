import { platform } from '../../charts/platform';
import type { NetworkPolicySpec } from '../../lib/imports/k8s';
import { renderCluster } from '../../lib/render/render-cluster';
import { RANGES, rangesOf } from '../../lib/spec/cluster-ranges';

const dual = platform.clusters
  .map((spec) => renderCluster(platform, spec))
  .filter(({ plan }) => plan.cluster.dualStack !== undefined);

test('an example cluster has both address families', () => {
  expect(dual.length).toBeGreaterThan(0);
});

describe.each(dual)('the policies of $name', ({ plan: { cluster }, objects }) => {
  const own = RANGES.flatMap((kind) => rangesOf(cluster, kind).map(({ range }) => range)).filter(isIpv6);
  const twins = new Map([
    [cluster.dualStack?.nodeCidr, cluster.nodeCidr],
    ['::/0', '0.0.0.0/0'],
  ]);
  const blocks = objects
    .filter(({ manifest }) => manifest.kind === 'NetworkPolicy')
    .flatMap(({ manifest }) => {
      const { ingress = [], egress = [] } = manifest.spec as NetworkPolicySpec;
      return [...ingress.map(({ from = [] }) => from), ...egress.map(({ to = [] }) => to)];
    })
    .map((peers) => peers.flatMap(({ ipBlock }) => ipBlock ?? []));

  // The analyzer behind the reviewed lists of connections reads IPv4 alone.
  it('reach in the second family what they reach in the first, and nothing else', () => {
    const second = blocks.flatMap((rule) =>
      rule.filter(({ cidr }) => isIpv6(cidr)).map(({ cidr }) => ({ cidr, rule })),
    );
    expect(second.length).toBeGreaterThan(0);
    for (const { cidr, rule } of second) expect(rule.map((one) => one.cidr)).toContain(twins.get(cidr) ?? 'no twin');
  });

  it('leave the ranges of the cluster out of everything', () => {
    for (const { cidr, except } of blocks.flat())
      if (cidr === '::/0') expect(except).toEqual(expect.arrayContaining(own));
  });
});

function isIpv6(range: string): boolean {
  return range.includes(':');
}
