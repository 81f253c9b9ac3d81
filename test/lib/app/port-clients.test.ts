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

test('clients of a port behind a Service are taken', () => {
  expect(define({ ports: { http: { number: 8080, clients } } })).not.toThrow();
  expect(define({ ports: { metrics: { number: 9090, service: 9090, clients } } })).not.toThrow();
});
