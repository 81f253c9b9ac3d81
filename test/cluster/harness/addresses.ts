import { fromByteArray, parse } from 'ipaddr.js';
import type { Cluster } from '../../../lib/spec/cluster';
import { rangesOf, type RangeField } from '../../../lib/spec/cluster-ranges';

/** The nth address of a range: `nthAddress('10.96.0.0/16', 1)` is `10.96.0.1`. */
export function nthAddress(range: string, nth: number): string {
  const [network = ''] = range.split('/');
  const bytes = parse(network).toByteArray();
  let carry = nth;
  for (let at = bytes.length - 1; at >= 0 && carry > 0; at -= 1) {
    carry += bytes[at] ?? 0;
    bytes[at] = carry % 256;
    carry = Math.floor(carry / 256);
  }
  return fromByteArray(bytes).toString();
}

/** The ranges of one kind as Kubernetes' programs and kubeadm take them: that of the second family behind a comma. */
export function rangeList(cluster: Cluster, kind: RangeField): string {
  return rangesOf(cluster, kind)
    .map(({ range }) => range)
    .join();
}
