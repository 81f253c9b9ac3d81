import { oncePerTree } from '../../../lib/checks/once-per-tree';
import type { Plan } from '../../../lib/plan/plan';

test('a question about a tree is answered once, and anew for another tree or plan', () => {
  let asked = 0;
  const ask = oncePerTree(() => (asked += 1));
  const [plan, objects] = [{} as Plan, []];
  expect([ask(plan, objects), ask(plan, objects)]).toEqual([1, 1]);
  expect(ask({} as Plan, objects)).toBe(2);
  expect(ask(plan, [])).toBe(3);
});
