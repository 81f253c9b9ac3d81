import { z } from 'zod';
import { name } from '../../../lib/spec/name';
import { problemsOf } from './problems-of';

test.each(['a', 'metrics-server', 'k8s-1', 'a'.repeat(63)])('%s is a name', (text) => {
  expect(problemsOf(name, text)).toEqual([]);
});

const RESERVED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];

test.each(RESERVED)('%s is refused, as a value and as a key', (text) => {
  const message = `is a name that JavaScript keeps for itself (got ${text}); choose another`;
  expect(problemsOf(name, text)).toEqual([`x: ${message}`]);
  const keyed = JSON.parse(`{ "${text}": 1 }`) as unknown;
  expect(problemsOf(z.record(name, z.number()), keyed)).toEqual([
    expect.stringMatching(`^x.${text}: is a name that JavaScript keeps for itself; `),
  ]);
});

const FORM = 'must be lower-case letters, digits and inner hyphens, with a letter first';

test.each([
  ['MetricsServer', `${FORM} (got MetricsServer); write metrics-server`],
  ['kube_state_metrics', `${FORM} (got kube_state_metrics); write kube-state-metrics`],
  ['-a', `${FORM} (got -a); write a`],
  ['1st', `${FORM} (got 1st); choose another`],
  ['---', `${FORM} (got ---); choose another`],
  ['a'.repeat(64), `has 64 characters (got ${'a'.repeat(60)}…); a name may have 63`],
  ['', 'must not be empty'],
])('%j is refused', (text, message) => {
  expect(problemsOf(name, text)).toEqual([`x: ${message}`]);
});
