import { declaredWorkload } from '../../../lib/reconcile/declared-workload';
import { renderSample } from '../../fixtures/sample';

const planned = renderSample().plan.components.get('sample');
const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'sample', namespace: 'sample' } };
const found = (changes: object) => planned && declaredWorkload(planned, { ...deployment, ...changes })?.name;

test.each([{}, { metadata: { name: 'sample', namespace: 'elsewhere' } }])(
  'an object is a workload by kind and name, also where it lies in the wrong namespace: %j',
  (changes) => {
    expect(found(changes)).toBe('sample');
  },
);

test.each([
  ['another kind', { kind: 'StatefulSet' }],
  ['another name', { metadata: { name: 'other', namespace: 'sample' } }],
  ['a kind of somebody else', { apiVersion: 'example.com/v1' }],
])('%s is none', (_, changes) => {
  expect(found(changes)).toBeUndefined();
});
