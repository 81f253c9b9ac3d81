import { defineApp, type Privilege } from '../../../lib';
import { describing, web } from '../../fixtures/golden-path';

const define = (privilege: object) => () =>
  defineApp<string>(describing({ ...web, privileges: [privilege as Privilege] }));
const hostPort = { kind: 'hostPort', port: 'http', because: 'devices know the nodes alone' };

test('a port of the node says who comes in by it, since the policy of its pods would admit nobody', () => {
  expect(define(hostPort)).toThrow(
    "privileges[0].from: is required: who comes in by it, such as [anywhere()] or [cidr('192.0.2.0/24')]",
  );
  expect(define({ ...hostPort, from: [] })).toThrow('privileges[0].from: must name somebody, such as [anywhere()]');
  expect(define({ ...hostPort, from: [{ kind: 'cidr', cidr: '0.0.0.0/0' }] })).toThrow('say so with anywhere()');
  expect(define({ ...hostPort, from: [{ kind: 'nodes' }, { kind: 'cidr', cidr: '192.0.2.0/24' }] })).not.toThrow();
});
