import { differencesOf, HARDENED } from '../../fixtures/built-by-hand';

const seccompProfile = { type: 'RuntimeDefault' } as const;

test('a container or its pod states a seccomp profile', () => {
  const silent = { securityContext: { runAsNonRoot: true } };
  expect(differencesOf({ pod: silent })).toEqual([
    'container sample has no seccomp profile; set RuntimeDefault [require-seccomp-profile]',
  ]);
  expect(differencesOf({ pod: silent, container: { securityContext: { ...HARDENED, seccompProfile } } })).toEqual([]);
  expect(differencesOf({ pod: { securityContext: { ...silent.securityContext, seccompProfile } } })).toEqual([]);
});
