/**
 * Where cloud providers answer with what they know of the node, credentials among it; the whole of the link-local ranges, in which
 * most of them are (AWS, Azure, Google, Oracle, OpenStack: 169.254.169.254, and fe80::a9fe:a9fe). Sources: the documentation of each
 * provider's instance metadata; for the addresses of Google and Oracle over IPv6, the clients that they publish.
 */
export const METADATA_ADDRESSES: readonly string[] = [
  '169.254.0.0/16',
  'fe80::/10',
  // Amazon over IPv6.
  'fd00:ec2::254/128',
  // Google over IPv6.
  'fd20:ce::254/128',
  // Oracle over IPv6.
  'fd00:c1::a9fe:a9fe/128',
  // Alibaba.
  '100.100.100.200/32',
  // Azure's WireServer, which hands the settings of its virtual machine to the agent there.
  '168.63.129.16/32',
];
