import { uniqueVolumeNames } from '../../../lib/checks/unique-volume-names';
import type { Manifest } from '../../../lib/render/manifest';
import { differencesOf } from '../../fixtures/built-by-hand';
import { linesOf } from '../../fixtures/check-lines';

const twice = 'has two volumes called data; call one of them otherwise [unique-volume-names]';

test('volumes of a pod have names of their own', () => {
  const having = (...names: readonly string[]) =>
    differencesOf({ pod: { volumes: names.map((name) => ({ name, emptyDir: {} })) } });
  expect(having('data', 'cache')).toEqual([]);
  expect(having('data', 'data')).toEqual([twice]);
});

test('the claims of a StatefulSet are volumes too', () => {
  const set = (claim: string): Manifest => ({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'a' },
    spec: {
      volumeClaimTemplates: [{ metadata: { name: claim } }],
      template: { spec: { containers: [], volumes: [{ name: 'data', emptyDir: {} }] } },
    },
  });
  expect(linesOf(uniqueVolumeNames, set('data'))).toEqual([`StatefulSet a: ${twice}`]);
  expect(linesOf(uniqueVolumeNames, set('claim'))).toEqual([]);
});
