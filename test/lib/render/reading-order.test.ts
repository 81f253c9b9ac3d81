import { inReadingOrder } from '../../../lib/render/reading-order';

test('a reader finds first what an object is', () => {
  const manifest = {
    spec: {},
    data: {},
    kind: 'A',
    metadata: { labels: {}, namespace: 'n', name: 'm' },
    apiVersion: 'v1',
  };
  expect(Object.keys(inReadingOrder(manifest))).toEqual(['apiVersion', 'kind', 'metadata', 'data', 'spec']);
  expect(Object.keys(inReadingOrder(manifest).metadata)).toEqual(['name', 'namespace', 'labels']);
});

test('of a container the name, the image and what it runs', () => {
  const container = { env: [], args: [], resources: {}, command: [], image: 'i', name: 'n' };
  expect(Object.keys(inReadingOrder(container))).toEqual(['name', 'image', 'command', 'args', 'env', 'resources']);
});

test('everything else follows by code unit, whatever language the machine speaks', () => {
  expect(Object.keys(inReadingOrder({ ä: 1, z: 1, Z: 1, a: 1 }))).toEqual(['Z', 'a', 'z', 'ä']);
});

test('lists keep their order, and what is undefined is gone', () => {
  expect(inReadingOrder({ list: [3, 1, { b: 1, a: undefined }], nothing: undefined })).toEqual({
    list: [3, 1, { b: 1 }],
  });
  expect(Object.keys(inReadingOrder({ nothing: undefined }))).toEqual([]);
  expect(inReadingOrder({ empty: null })).toEqual({ empty: null });
});

test('the original stays as it was', () => {
  const source = { b: 1, a: { d: 1, c: 2 } };
  inReadingOrder(source);
  expect(JSON.stringify(source)).toBe('{"b":1,"a":{"d":1,"c":2}}');
});
