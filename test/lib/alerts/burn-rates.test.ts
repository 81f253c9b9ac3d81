import { BURN_RATES, burnExpr, canBurn } from '../../../lib/alerts/burn-rates';

test('a short window is a twelfth of its long one, and the faster it goes the sooner it is told', () => {
  const minutes = (window: string) => Number.parseInt(window, 10) * ({ m: 1, h: 60, d: 1440 }[window.slice(-1)] ?? NaN);
  for (const { long, short } of BURN_RATES) expect(minutes(long) / minutes(short)).toBe(12);
  for (const key of ['rate', 'forMinutes'] as const) {
    const values = BURN_RATES.map((one) => one[key]);
    expect(values).toEqual([...values].sort((a, b) => (key === 'rate' ? b - a : a - b)));
  }
});

test('what cannot be exceeded has no rule: of ten percent, ten times is all', () => {
  expect(BURN_RATES.filter((burn) => canBurn(0.1, burn)).map(({ rate }) => rate)).toEqual([6, 3, 1]);
  expect(BURN_RATES.every((burn) => canBurn(0.001, burn))).toBe(true);
});

test('both windows are looked at, and ten misses in the long one', () => {
  const [burn] = BURN_RATES;
  const counted = { missed: (window: string) => `missed[${window}]`, all: (window: string) => `all[${window}]` };
  const expr = burn === undefined ? '' : burnExpr(counted, 0.001, burn);
  expect(expr.replace(/\s+/g, ' ')).toBe(
    'missed[1h] / all[1h] > 14.4 * 0.001 and missed[5m] / all[5m] > 14.4 * 0.001 and missed[1h] >= 10 / 3600',
  );
});
