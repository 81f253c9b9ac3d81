import { defineApp, to } from '../../../lib';
import { describing, problemsOfApp, web } from '../../fixtures/golden-path';
import { teams } from '../../fixtures/components/teams';
import { platformOf, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

const problems = (changes: object) => problemsOfApp(describing({ ...web, ...changes }));
const throws = (): never => {
  throw new TypeError("Cannot read properties of undefined (reading 'url')\n    at somewhere");
};
const thrown = `throws "Cannot read properties of undefined (reading 'url')"`;

test.each([
  ['env', { env: throws }],
  ['command', { command: throws }],
  ['args', { args: throws }],
  ['migration.command', { migration: { command: throws } }],
  ['migration.check.args', { migration: { command: ['x'], check: { args: throws } } }],
])('what throws in %s is named by its application and field', (field, changes) => {
  expect(problems(changes)).toEqual([`apps.shop/web: ${field}: ${thrown}; correct it in its file`]);
});

test('and by its file, where it was found in one', () => {
  const file = 'charts/apps/shop/web.ts';
  const described = { ...defineApp({ ...web, env: throws }), file };
  expect(problemsIn(platformOf([teams], [described]), specFor([teams]))).toEqual([
    `apps.shop/web: env: ${thrown}; correct it in ${file}`,
  ]);
  const built = { ...defineApp<string>(describing({ shape: 'built', kind: 'Job', build: throws })), file };
  expect(problemsIn(platformOf([teams], [built]), specFor([teams]))).toContain(
    `apps.shop/web (build): ${thrown}; correct it in ${file}`,
  );
});

test.each([
  [{ env: () => ({ PORT: 8080 }) }, 'env.PORT: must be text or an object (got a number); put quotes around it'],
  [{ command: () => './web' }, 'command: must be a list (got a text); put it into a list'],
  [
    { command: () => './web -p 8080' },
    'command: must be a list (got a text); write a list, with one entry for each word',
  ],
  [{ args: () => ['-p', 8080] }, 'args[1]: must be text (got a number); put quotes around it'],
])('what a function makes is held to the form of its field: %#', (changes, line) => {
  expect(problems(changes)).toEqual([`apps.shop/web: ${line}`]);
});

test('what it asks for in vain is named with its field', () => {
  const env = ({ port }: { readonly port: (name: string) => number }) => ({ PORT: `${port('htp')}` });
  expect(problems({ env })).toEqual(['apps.shop/web: env: has no port htp; did you mean http? (it has http)']);
  const peer = ({ peer }: { readonly peer: (name: string) => { readonly url: string } }) => [peer('leger').url];
  const connects = { ledger: to('web', 'http') };
  expect(problems({ connects, args: peer })).toEqual([
    'apps.shop/web: args: asks for the address of leger, which is no application among its connects; did you mean ledger? (its connects: ledger)',
  ]);
});
