import { hosts } from '../../../lib';
import { destination } from '../../../lib/app/destination';
import { problemsOf } from '../spec/problems-of';

test('what is written as an object of its own is sent to its maker', () => {
  const maker = "must be made by to('<app>', '<port>'), hosts(names, port), dns() or cidr(range, port)";
  expect(problemsOf(destination, 'orders')).toEqual([`x: ${maker} (got orders)`]);
  expect(problemsOf(destination, { host: 'api.example.com', port: 443 })).toEqual([`x.kind: ${maker}`]);
});

test.each(['orders-db.shop.svc.cluster.local', 'orders-db.shop.svc'])('%s is in the cluster', (name) => {
  expect(problemsOf(destination, hosts([name], 5432))).toEqual([
    `x.hosts[0]: is the name of a Service in the cluster, which hosts() never reaches (got ${name}); write to('<application>', '<port>'), to which its owner consents`,
  ]);
});

test('a host outside may have a part that looks like it', () => {
  expect(problemsOf(destination, hosts(['svc.example.com', 'my-svc.example.com'], 443))).toEqual([]);
});
