import { containerFor, differencesOf } from '../../fixtures/built-by-hand';

const sound = containerFor({ port: () => 8080 });
const again = { ...sound, ports: [], readinessProbe: undefined, livenessProbe: undefined };
const twice = 'has two containers called sample; call one of them otherwise [unique-container-names]';

test('containers of a pod have names of their own', () => {
  expect(differencesOf({ pod: { containers: [sound] } })).toEqual([]);
  expect(differencesOf({ pod: { containers: [sound, again] } })).toEqual([twice]);
});

test('init containers and sidecars count', () => {
  for (const restartPolicy of [undefined, 'Always'])
    expect(differencesOf({ pod: { initContainers: [{ ...again, restartPolicy }], containers: [sound] } })).toContain(
      twice,
    );
});
