import { defineApp } from '../../../lib';
import { teams } from '../../fixtures/components/teams';
import { describing, web } from '../../fixtures/golden-path';
import { platformOf, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

const reading = (name: string, entry: string, { namespace, ...more }: { namespace?: string; called?: string } = {}) =>
  defineApp<string>(
    describing({ ...web, name, secrets: { [entry]: { keys: ['key'], as: 'files', ...more } }, namespace }),
  );

/** What is said of applications of one team. */
function problemsOf(...apps: readonly ReturnType<typeof reading>[]): readonly string[] {
  const settings = Object.fromEntries(apps.map(({ team, name }) => [`${team}/${name}`, {}]));
  return problemsIn(platformOf([teams], [...apps]), { ...specFor([teams]), apps: settings });
}

test('two applications whose names and entries make one name share no Secret by chance', () => {
  expect(problemsOf(reading('a', 'b-c'), reading('a-b', 'c'))).toEqual([
    'apps.shop/a-b: secrets.c is the Secret a-b-c, as secrets.b-c of shop/a is, since application and entry make one name; write called with another name in one of them, or with the same in both if they share it',
  ]);
});

test.each([
  ['both', { called: 'a-b-c' }, { called: 'a-b-c' }],
  ['the one that names that of the other', { called: 'a-b-c' }, {}],
])('what is called alike is meant: %s', (_, first, second) => {
  expect(problemsOf(reading('a', 'b-c', first), reading('a-b', 'c', second))).toEqual([]);
});

test('nor does one in another namespace share it, or one of another name', () => {
  expect(problemsOf(reading('a', 'b-c'), reading('a-b', 'c', { namespace: 'shop-reports' }))).toEqual([]);
  expect(problemsOf(reading('a', 'b-c'), reading('a-b', 'c', { called: 'other' }))).toEqual([]);
});
