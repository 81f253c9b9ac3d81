import { planWarnings } from '../../../lib/plan/warnings';
import { describing, renderApp, web } from '../../fixtures/golden-path';
import { renderAll, sample } from '../../fixtures/sample';

const controlPlane = { addresses: ['10.0.0.10'] };
const pods = (verbs: readonly string[]) => ({ rules: [{ apiGroups: [''], resources: ['pods'], verbs }] });
const secrets = { rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }] };

function warnedOf(access: object): readonly string[] {
  const app = describing({ ...web, access: [{ because: 'a test', ...access }] });
  return planWarnings(renderApp(app, { cluster: { controlPlane } }).plan).map(({ message }) => message);
}

test.each([
  [{ existing: { kind: 'ClusterRole', name: 'cluster-admin' } }, 'do all that ClusterRole cluster-admin may in every'],
  [pods(['delete']), 'may delete pods in every namespace'],
  [secrets, 'may get secrets in every namespace'],
  [{ ...secrets, in: ['shop', 'billing'] }, 'may get secrets in billing ("a test")'],
])('%j of an application is told', (access, what) => {
  const [line, ...others] = warnedOf(access);
  expect(others).toEqual([]);
  expect(line).toContain(what);
  expect(line).toContain("nobody's consent is asked");
});

test.each([
  [pods(['get', 'list', 'watch'])],
  [{ existing: { kind: 'ClusterRole', name: 'view' } }],
  [{ ...secrets, in: ['shop'] }],
])('%j is not', (access) => {
  expect(warnedOf(access)).toEqual([]);
});

test('nor is what a component of the platform may', () => {
  const access = [{ because: 'a test', ...pods(['delete']) }];
  expect(planWarnings(renderAll([sample({ workload: { access } })], { controlPlane }).plan)).toEqual([]);
});
