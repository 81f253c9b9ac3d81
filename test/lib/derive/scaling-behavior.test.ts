import { behaviorOf } from '../../../lib/derive/scaling-behavior';

const usual = behaviorOf({ min: 1, max: 2 });

test('it grows at once, and shrinks more slowly than it grows', () => {
  const { scaleUp, scaleDown } = usual;
  expect(scaleUp?.stabilizationWindowSeconds).toBe(0);
  expect(scaleDown?.stabilizationWindowSeconds).toBeGreaterThan(0);
  const speedOf = (rules: typeof scaleUp) =>
    (rules?.policies ?? []).map(({ value, periodSeconds }) => value / periodSeconds);
  expect(Math.max(...speedOf(scaleUp))).toBeGreaterThan(Math.max(...speedOf(scaleDown)));
});

test('what is said of one direction changes that field of that direction', () => {
  const said = behaviorOf({ min: 1, max: 2, behavior: { scaleDown: { tolerance: '0.05' } } });
  expect(said).toEqual({ ...usual, scaleDown: { ...usual.scaleDown, tolerance: '0.05' } });
});
