import { plannedWorkload } from '../../../lib/checks/planned-workload';
import { renderAll, sample } from '../../fixtures/sample';

const { plan } = renderAll([sample({ name: 'a' }), sample({ name: 'b' })]);
const found = (kind: string, name: string, namespace?: string) =>
  plannedWorkload({ kind, metadata: { name, namespace } }, plan)?.key;

test('a workload is found by the kind, namespace and name of its object, and by nothing less', () => {
  expect(found('Deployment', 'a', 'a')).toBe('a/a');
  expect(found('Deployment', 'b', 'b')).toBe('b/b');
  for (const other of [found('StatefulSet', 'a', 'a'), found('Deployment', 'a', 'b'), found('Deployment', 'a')])
    expect(other).toBeUndefined();
});
