import { lostFields } from './stored-fields';

const rendered = {
  spec: { replicas: 2, containers: [{ name: 'app', cpu: '1000m', ports: [80, 81] }], selector: {} },
};

test('what the server adds is no loss', () => {
  const stored = { spec: { ...rendered.spec, strategy: { type: 'RollingUpdate' } }, status: {} };
  expect(lostFields(rendered, stored)).toEqual([]);
});

test('an amount may be written the other way, and an empty map left out', () => {
  const stored = { spec: { replicas: 2, containers: [{ name: 'app', cpu: '1', ports: [80, 81] }] } };
  expect(lostFields(rendered, stored)).toEqual([]);
});

test('false and 0 may be left out, and no other value', () => {
  const given = { paused: false, minReadySeconds: 0, suspend: true, parallelism: 1 };
  expect(lostFields(given, {})).toEqual(['suspend', 'parallelism']);
  expect(lostFields(given, { ...given, paused: true, minReadySeconds: 1 })).toEqual(['paused', 'minReadySeconds']);
});

test('a field that is gone, changed or shortened is named by its path', () => {
  const stored = { spec: { replicas: 3, containers: [{ cpu: '2', ports: [80] }], selector: {} } };
  expect(lostFields(rendered, stored)).toEqual([
    'spec.replicas',
    'spec.containers[0].name',
    'spec.containers[0].cpu',
    'spec.containers[0].ports',
  ]);
});
