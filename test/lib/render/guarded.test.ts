import { PRUNE_PROTECTION } from '../../../lib/plan/prune-protection';
import { guarded } from '../../../lib/render/guarded';

const metadata = { name: 'a', namespace: 'a', annotations: { a: 'x' } };
const spec = { volumeClaimTemplates: [{ metadata: { name: 'data' } }] };

test('a StatefulSet is protected beside what its author says, and its templates stay as they are', () => {
  expect(guarded({ apiVersion: 'apps/v1', kind: 'StatefulSet', metadata, spec })).toEqual({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { ...metadata, annotations: { a: 'x', ...PRUNE_PROTECTION } },
    spec,
  });
});

test.each([
  ['apps/v1', 'Deployment'],
  ['apps.kruise.io/v1', 'StatefulSet'],
])('what keeps no data, or is of another group, goes with its file: %s %s', (apiVersion, kind) => {
  const manifest = { apiVersion, kind, metadata, spec };
  expect(guarded(manifest)).toBe(manifest);
});
