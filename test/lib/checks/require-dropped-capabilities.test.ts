import type { Container } from '../../../lib/imports/k8s';
import { differencesOf, HARDENED } from '../../fixtures/built-by-hand';

const keeping = (capabilities: NonNullable<Container['securityContext']>['capabilities']) =>
  differencesOf({ container: { securityContext: { ...HARDENED, capabilities } } });

test('a container puts down what a runtime gives it unasked', () => {
  expect(keeping({ drop: ['ALL'] })).toEqual([]);
  for (const capabilities of [undefined, {}, { drop: ['NET_RAW'] }])
    expect(keeping(capabilities)).toEqual([
      'container sample keeps default capabilities; drop ALL, and declare those that it needs in privileges [require-dropped-capabilities]',
    ]);
});

test('one that is privileged has everything anyway', () => {
  const lines = differencesOf({ container: { securityContext: { ...HARDENED, capabilities: {}, privileged: true } } });
  expect(lines).toEqual([expect.stringContaining('uses privileged in container sample')]);
});
