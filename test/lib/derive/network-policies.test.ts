import { anywhere, apiServer, cidr, dns, hosts, nodes, to, type PortFacts } from '../../../lib';
import { high, platform } from '../../fixtures/platform';
import { probesOn, renderAll, renderSample, sample } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);

/** Also of a port that speaks UDP, which no probe does. */
const byCommand = {
  probes: { readiness: { command: ['ready'] }, liveness: { command: ['live'], failureThreshold: 6 } },
};

function policyFor(port: Partial<PortFacts>, cluster: object = {}) {
  const rendered = renderSample(
    { workload: { ports: { web: { number: 8080, ...port } } }, container: byCommand },
    cluster,
  );
  return rendered.get('NetworkPolicy', 'sample/sample').spec;
}

test('every workload is closed both ways but for its edges', () => {
  const { spec } = renderSample().get('NetworkPolicy', 'sample/sample');
  expect(spec).toEqual({
    podSelector: { matchLabels: { 'app.kubernetes.io/name': 'sample', 'app.kubernetes.io/component': 'sample' } },
    policyTypes: ['Ingress', 'Egress'],
  });
});

test('a workload on the network of its node has no policy, since none would hold', () => {
  expect(tree.names('NetworkPolicy')).not.toContain('node-agent');
});

test('a port that nobody connects to has no rule', () => {
  expect(policyFor({})?.ingress).toBeUndefined();
});

test('API servers come from their addresses, nodes from their range, both also from where an overlay shows them', () => {
  const addresses = (port: Partial<PortFacts>) =>
    policyFor(port, { network: { hostToPodCidrs: ['10.244.0.0/32'] } })?.ingress?.[0]?.from?.map(
      ({ ipBlock }) => ipBlock?.cidr,
    );
  expect(addresses({ admits: [apiServer()] })).toEqual(['10.60.0.10/32', '10.244.0.0/32']);
  expect(addresses({ admits: [nodes()] })).toEqual(['10.60.0.0/24', '10.244.0.0/32']);
  expect(addresses({ admits: [cidr('192.0.2.0/24')] })).toEqual(['192.0.2.0/24']);
});

test('hosts outside are reached by every family that the pods have, and by no other', () => {
  const reaching = (cluster: object) =>
    renderSample({ peers: { mail: hosts(['smtp.example.com'], 465) }, workload: { connects: ['mail'] } }, cluster)
      .get('NetworkPolicy', 'sample/sample')
      .spec?.egress?.[0]?.to?.map(({ ipBlock }) => ipBlock?.cidr);
  const dualStack = { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' };
  expect(reaching({})).toEqual(['0.0.0.0/0']);
  expect(reaching({ dualStack })).toEqual(['0.0.0.0/0', '::/0']);
});

test('who comes in by a port of the node is admitted beside those of the port itself', () => {
  const from = [cidr('192.0.2.0/24')];
  const rendered = renderSample({
    workload: {
      ports: { web: { number: 8080, admits: [nodes()] }, other: { number: 8081 } },
      privileges: [{ kind: 'hostPort', port: 'web', from, because: 'devices know the nodes alone' }],
    },
    container: byCommand,
  });
  expect(rendered.get('NetworkPolicy', 'sample/sample').spec?.ingress).toEqual([
    { from: [{ ipBlock: { cidr: '10.60.0.0/24' } }], ports: [{ port: 'web', protocol: 'TCP' }] },
    { from: [{ ipBlock: { cidr: '192.0.2.0/24' } }], ports: [{ port: 'web', protocol: 'TCP' }] },
  ]);
});

test('anywhere() is the only rule without peers, and it names its port', () => {
  expect(policyFor({ admits: [anywhere()], protocol: 'UDP' })?.ingress).toEqual([
    { ports: [{ port: 'web', protocol: 'UDP' }] },
  ]);
});

test('a client on the network of its node is admitted as the nodes, also from where an overlay shows them', () => {
  const client = sample({
    name: 'agent',
    peers: { server: to('server', 'web') },
    workload: { connects: ['server'], privileges: [{ kind: 'hostNetwork', because: 'measures' }] },
  });
  const server = sample({
    name: 'server',
    workload: { ports: { web: { number: 8080, service: 80 } } },
    container: probesOn('web'),
  });
  const rendered = renderAll([client, server], { network: { hostToPodCidrs: ['10.244.0.0/32'] } });
  expect(rendered.get('NetworkPolicy', 'server/server').spec?.ingress?.[0]?.from).toEqual([
    { ipBlock: { cidr: '10.60.0.0/24' } },
    { ipBlock: { cidr: '10.244.0.0/32' } },
  ]);
});

test('pods are reached on the name of a port, whichever number each of them gives to it', () => {
  const server = (name: string, port: Partial<PortFacts>) =>
    sample({
      name,
      workload: { ports: { web: { number: 8080, service: 80, ...port } } },
      container: byCommand,
    });
  const peers = { a: to('a', 'web'), b: to('b', 'web'), c: to('c', 'web') };
  const client = sample({ name: 'client', peers, workload: { connects: ['c', 'b', 'a'] } });
  const rendered = renderAll([
    client,
    server('a', {}),
    server('b', { number: 9090 }),
    server('c', { protocol: 'UDP' }),
  ]);
  const rules = rendered.get('NetworkPolicy', 'client/client').spec?.egress?.slice(0, 2);
  expect(rules?.map(({ ports }) => ports)).toEqual([
    [{ port: 'web', protocol: 'TCP' }],
    [{ port: 'web', protocol: 'UDP' }],
  ]);
  expect(rules?.[0]?.to?.map(({ podSelector }) => podSelector?.matchLabels?.['app.kubernetes.io/name'])).toEqual([
    'a',
    'b',
  ]);
  expect(rendered.get('NetworkPolicy', 'b/b').spec?.ingress?.[0]?.ports).toEqual([{ port: 'web', protocol: 'TCP' }]);
});

describe('servers on the network of their nodes', () => {
  const server = (name: string) =>
    sample({
      name,
      workload: {
        kind: 'DaemonSet',
        ports: { web: { number: 8080, service: 80 } },
        privileges: [{ kind: 'hostNetwork', because: 'measures' }],
      },
      container: probesOn('web'),
      // Each on nodes of its own, since no node has the port twice.
      pod: { nodeSelector: { role: name } },
    });
  const egressTo = (...names: readonly string[]) => {
    const peers = Object.fromEntries(names.map((name) => [name, to(name, 'web')]));
    const client = sample({ name: 'client', peers, workload: { connects: names } });
    const { spec } = renderAll([client, ...names.map(server)]).get('NetworkPolicy', 'client/client');
    return spec?.egress;
  };
  const atTheNodes = { ports: [{ port: 8080, protocol: 'TCP' }], to: [{ ipBlock: { cidr: '10.60.0.0/24' } }] };

  test('are reached at the nodes, on their own port', () => {
    expect(egressTo('server')?.[0]).toEqual(atTheNodes);
  });

  test('are all behind one range, which is named once', () => {
    expect(egressTo('server', 'other')?.[0]).toEqual(atTheNodes);
  });
});

test('names cost nothing where only addresses are used', () => {
  const egress = (peers: object, connects: readonly string[]) =>
    renderSample({ peers: { ...peers }, workload: { connects } }).get('NetworkPolicy', 'sample/sample').spec?.egress;
  expect(egress({ site: cidr('192.0.2.0/24', 443) }, ['site'])).toHaveLength(1);
  expect(egress({ site: cidr('192.0.2.0/24', 443), names: dns() }, ['site', 'names'])).toHaveLength(2);
});

test('access alone opens the way to the API servers, on their port', () => {
  const access = [{ because: 'reads', rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }] as const;
  const rendered = renderSample({ workload: { access } }, { controlPlane: { addresses: ['10.60.0.10'], port: 443 } });
  expect(rendered.get('NetworkPolicy', 'sample/sample').spec?.egress).toEqual([
    { ports: [{ port: 443, protocol: 'TCP' }], to: [{ ipBlock: { cidr: '10.60.0.10/32' } }] },
  ]);
});
