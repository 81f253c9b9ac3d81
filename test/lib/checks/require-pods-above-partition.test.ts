import { describing, renderApp } from '../../fixtures/golden-path';

const warned = (changes: object, settings: object = {}) =>
  renderApp(describing({ shape: 'stateful', ports: { http: 8080 }, replicas: 2, ...changes }), { settings })
    .warnings.map(({ at, message }) => `${at}: ${message}`)
    .filter((line) => line.includes('[require-pods-above-partition]'));
const partition = (count: number, changes: object = {}) => warned({ rollout: { partition: count }, ...changes });

test('a new version is tried on one pod at least', () => {
  const line = (count: number) =>
    `apps.shop/web: StatefulSet shop/web: has 2 pods at most, and the first ${count} keep the version that they run (partition), so that no new one reaches any of them; lower partition as soon as the new version is to run [require-pods-above-partition]`;
  expect([warned({}), partition(1)]).toEqual([[], []]);
  expect(partition(2)).toEqual([line(2)]);
  expect(partition(5)).toEqual([line(5)]);
  expect(warned({}, { partition: 2 })).toEqual([line(2)]);
});

test('pods are counted from the first one, whichever ordinal it has', () => {
  expect(partition(1, { start: 10 })).toEqual([]);
  expect(partition(2, { start: 10 })).toHaveLength(1);
});

test('those that an autoscaler may add count', () => {
  const replicas = { min: 2, max: 4, cpu: '70%' };
  expect(partition(3, { replicas })).toEqual([]);
  expect(partition(4, { replicas })).toHaveLength(1);
});

test('of none that run, none is kept', () => {
  expect(partition(2, { replicas: 0 })).toEqual([]);
});
