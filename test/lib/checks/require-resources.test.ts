import type { ResourceRequirements } from '../../../lib/imports/k8s';
import { differencesOf } from '../../fixtures/built-by-hand';
import { RESOURCES } from '../../fixtures/sample';

const stating = (resources: ResourceRequirements) => differencesOf({ container: { resources } });

test('a container says what it needs, and where its memory ends', () => {
  expect(stating({ limits: { memory: '1Gi' } })).toEqual([
    'container sample has no CPU request and no memory request, so it can starve its node; state them [require-resources]',
  ]);
  expect(stating({ requests: RESOURCES.requests })).toEqual([
    'container sample has no memory limit, so it can starve its node; state it [require-resources]',
  ]);
});

test('it needs no CPU limit', () => {
  expect(stating(RESOURCES)).toEqual([]);
});
