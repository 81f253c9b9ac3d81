import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../../lib/checks/all-checks';

const FOLDER = join(__dirname, '../../../lib/checks');
const NAME = /^(no|require|unique|valid)(-[a-z]+)+$/;
const ids = CHECKS.map(({ id }) => id);

test('each check has an id of its own', () => {
  expect([...new Set(ids)]).toEqual(ids);
});

test('the list holds every check that has a file, and no other', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect([...ids].sort()).toEqual(files.filter((file) => NAME.test(file)).sort());
});

test.each(CHECKS.map((check) => ({ ...check })))('$id is exported under its name, and has a test', async ({ id }) => {
  const exported = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const module = (await import(join(FOLDER, id))) as Readonly<Record<string, unknown>>;
  expect(module[exported]).toBe(CHECKS.find((check) => check.id === id));
  expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
});

test.each(CHECKS.map((check) => ({ ...check })))(
  '$id says what it finds in sentences, and what to do as the end of one',
  ({ summary, remediation }) => {
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(remediation).toMatch(/^[a-z].*[^.;]$/);
  },
);
