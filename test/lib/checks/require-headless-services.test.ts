import { requireHeadlessServices } from '../../../lib/checks/require-headless-services';
import { messageOf } from '../../../lib/checks/check';
import type { Plan } from '../../../lib/plan/plan';
import type { Manifest } from '../../../lib/render/manifest';
import { warningsOf } from '../../fixtures/check-lines';

const labels = { app: 'db' };
const setOf = (serviceName?: string): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  metadata: { name: 'db', namespace: 'shop' },
  spec: { serviceName, template: { metadata: { labels }, spec: { containers: [] } } },
});
const serviceOf = (spec: object, namespace = 'shop'): Manifest => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'db-pods', namespace },
  spec,
});
const headless = { clusterIP: 'None', selector: labels };

function lines(...manifests: readonly Manifest[]): readonly string[] {
  const objects = manifests.map((manifest) => ({ path: '', owner: 'db', manifest }));
  return requireHeadlessServices
    .find(objects, {} as Plan)
    .map((finding) => `${finding.at}: ${messageOf(requireHeadlessServices, finding)}`);
}

const nameless = (fault: string) => [
  `components.db: StatefulSet shop/db: says serviceName: db-pods, which ${fault}, so none of its pods has a name in DNS; name the headless Service of its pods: the derived one is called like the StatefulSet, with -pods behind it [require-headless-services]`,
];

test('the Service that gives pods their names is there, headless, and selects them', () => {
  expect(lines(setOf('db-pods'), serviceOf(headless))).toEqual([]);
  expect(lines(setOf('db-pods'))).toEqual(nameless('is not there'));
  expect(lines(setOf('db-pods'), serviceOf(headless, 'other'))).toEqual(nameless('is not there'));
  expect(lines(setOf('db-pods'), serviceOf({ selector: labels }))).toEqual(
    nameless('is no headless Service (clusterIP: None)'),
  );
  expect(lines(setOf('db-pods'), serviceOf({ ...headless, selector: { app: 'web' } }))).toEqual(
    nameless('does not select its pods'),
  );
});

test('one without a selector may have its addresses from elsewhere', () => {
  expect(lines(setOf('db-pods'), serviceOf({ clusterIP: 'None' }))).toEqual([]);
});

test('who names none wants none', () => {
  expect([lines(setOf()), lines(setOf(''))]).toEqual([[], []]);
});

test('what is derived has one', () => {
  expect(warningsOf({ workload: { kind: 'StatefulSet' } })).toEqual([]);
});
