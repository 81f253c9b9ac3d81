import { labelIndex } from '../../../lib/checks/label-index';
import type { Labels } from '../../../lib/checks/label-selector';

const web: readonly Labels[] = [{ app: 'web', team: 'shop' }];
const store: readonly Labels[] = [{ app: 'store', team: 'shop' }, { role: 'data' }];
const candidates = labelIndex([web, store], (labels) => labels);

test('gives what carries the rarest of the labels', () => {
  expect(candidates({ team: 'shop', app: 'web' })).toEqual([web]);
  expect(candidates({ team: 'shop' })).toEqual([web, store]);
  expect(candidates({ role: 'data' })).toEqual([store]);
});

test('leaves out nothing for a label that nobody is known to carry, or for none', () => {
  expect(candidates({ team: 'shop', 'statefulset.kubernetes.io/pod-name': 'store-0' })).toEqual([web, store]);
  expect(candidates({ 'statefulset.kubernetes.io/pod-name': 'store-0' })).toEqual([web, store]);
  expect(candidates({})).toEqual([web, store]);
});
