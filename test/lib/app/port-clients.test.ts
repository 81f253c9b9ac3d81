import { defineApp } from '../../../lib';
import { describing, web } from '../../fixtures/golden-path';

const clients = ['billing'];
const define = (changes: object) => () => defineApp<string>(describing({ ...web, ...changes }));

test.each([
  ['a worker', 'ports.http.clients', { shape: 'worker', ports: { http: { number: 8080, clients } } }],
  ['metrics', 'ports.metrics.clients', { ports: { http: 8080, metrics: { number: 9090, clients } } }],
  ['a port without a Service', 'ports.http.clients', { ports: { http: { number: 8080, service: false, clients } } }],
])('clients of %s are refused, since nobody connects to it', (_, field, changes) => {
  expect(define(changes)).toThrow(`${field}: is for a port behind a Service`);
});

const proxy = (ports: object) => ({ sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0', ports } } });

test('so are those of a port of a sidecar, be there an own port or none', () => {
  const where = 'sidecars.proxy.ports.metrics.clients: is for a port behind a Service';
  const beside = proxy({ metrics: { number: 9000, clients } });
  expect(define(beside)).toThrow(where);
  expect(define({ ...beside, shape: 'worker', ports: undefined })).toThrow(where);
  expect(define(proxy({ admin: { number: 9000, clients } }))).not.toThrow();
});

test('clients of a port behind a Service are taken', () => {
  expect(define({ ports: { http: { number: 8080, clients } } })).not.toThrow();
  expect(define({ ports: { metrics: { number: 9090, service: 9090, clients } } })).not.toThrow();
});
