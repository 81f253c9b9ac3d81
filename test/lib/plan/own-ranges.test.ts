import { cidr } from '../../../lib';
import { describing, problemsOfApp, web } from '../../fixtures/golden-path';
import { problemsOfAll, sample } from '../../fixtures/sample';

const controlPlane = { addresses: ['10.0.0.10'] };
const reaching = (range: string) =>
  problemsOfApp(describing({ ...web, connects: { there: cidr(range, 443) } }), {
    cluster: { podCidr: '10.244.0.0/16', serviceCidr: '10.96.0.0/16', nodeCidr: '10.0.0.0/24', controlPlane },
  });

test.each([
  ['10.244.3.0/24', 'cluster.podCidr (10.244.0.0/16)', "to('<application>', '<port>')"],
  ['10.96.0.1/32', 'cluster.serviceCidr (10.96.0.0/16)', "to('<application>', '<port>')"],
  ['10.0.0.0/24', 'cluster.nodeCidr (10.0.0.0/24)', 'components of the platform'],
  ['10.0.0.10/32', 'cluster.controlPlane.addresses (10.0.0.10/32)', 'declare access'],
])('an application may not reach %s of its own cluster by address', (range, own, instead) => {
  const [line, ...others] = reaching(range);
  expect(others).toEqual([]);
  expect(line).toContain(`apps.shop/web: connects to ${range} (peer there), which is within ${own}`);
  expect(line).toContain(instead);
});

test('nor those of the second family', () => {
  const cluster = { dualStack: { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' } };
  const [line] = problemsOfApp(describing({ ...web, connects: { there: cidr('fd00:10::/64', 443) } }), { cluster });
  expect(line).toContain('which is within cluster.dualStack.podCidr (fd00:10::/56)');
});

test.each(['169.254.169.254/32', '168.63.129.16/32', '100.100.100.200/32', 'fd00:ec2::254/128'])(
  'nor where a cloud answers with credentials of the node: %s',
  (range) => {
    const [line, ...others] = reaching(range);
    expect(others).toEqual([]);
    expect(line).toContain(`connects to ${range} (peer there), which is within what clouds answer at with credentials`);
    expect(line).toContain('whoever keeps the platform opens it to the team');
  },
);

test('what is outside it may reach, also a range that has the cluster in it', () => {
  for (const range of ['192.0.2.0/24', '10.0.0.0/8']) expect(reaching(range)).toEqual([]);
});

test('a component of the platform may have its reasons', () => {
  const peers = { pods: cidr('10.244.0.0/16', 443), metadata: cidr('169.254.169.254/32', 80) };
  expect(problemsOfAll([sample({ peers, workload: { connects: ['pods', 'metadata'] } })])).toEqual([]);
});
