import { differencesOf } from '../../fixtures/built-by-hand';

const volumes = [
  { name: 'a', emptyDir: {} },
  { name: 'b', emptyDir: {} },
];

test('a container mounts one volume at a path', () => {
  const mounting = (first: string, second: string) =>
    differencesOf({
      pod: { volumes },
      container: {
        volumeMounts: [
          { name: 'a', mountPath: first },
          { name: 'b', mountPath: second },
        ],
      },
    });
  const twice = 'container sample mounts two volumes at /data; mount one of them elsewhere [unique-mount-paths]';
  expect(mounting('/data', '/data/cache')).toEqual([]);
  expect(mounting('/data', '/data')).toEqual([twice]);
  expect(mounting('/data', '/data/')).toEqual([twice]);
  expect(mounting('/', '/data')).toEqual([]);
  for (const same of ['//data', '/./data', '/data/.', '/cache/../data/', 'data'])
    expect([same, ...mounting('/data', same)]).toEqual([same, twice]);
});
