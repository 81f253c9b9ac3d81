import type { Manifest } from '../../../lib/render/manifest';
import { complaintsOf, sortedByKind } from './apply';

const object = (kind: string): { manifest: Manifest } => ({
  manifest: { apiVersion: 'v1', kind, metadata: { name: 'a' } },
});

test('accounts and policies are there before the pods that need them, and Namespaces before all', () => {
  const kinds = ['APIService', 'Deployment', 'Service', 'ServiceAccount', 'NetworkPolicy', 'Namespace'];
  expect(sortedByKind(kinds.map(object)).map(({ manifest }) => manifest.kind)).toEqual([
    'Namespace',
    'NetworkPolicy',
    'ServiceAccount',
    'Service',
    'Deployment',
    'APIService',
  ]);
});

test('a complaint names the object and says what the server said', () => {
  const applied = [
    { object: 'Service a/b', refusal: '422 no', warnings: [] },
    { object: 'Service a/c', refusal: undefined, warnings: ['deprecated'] },
  ];
  expect(complaintsOf(applied)).toEqual(['Service a/b: 422 no', 'Service a/c: warning: deprecated']);
});
