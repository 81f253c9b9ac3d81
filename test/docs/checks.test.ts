import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS } from '../../lib/checks/all-checks';
import { checksPage, EXAMPLE } from '../../lib/docs/checks-page';
import { byHand } from '../fixtures/built-by-hand';
import { problemsOfAll } from '../fixtures/sample';
import { isUpdate } from '../is-update';

const PAGE = join(__dirname, '..', '..', 'docs', 'checks.md');

test('the page of checks is what the checks say of themselves (-u writes it)', () => {
  if (isUpdate()) writeFileSync(PAGE, checksPage());
  expect(readFileSync(PAGE, 'utf8')).toBe(checksPage());
});

test('each check is found there under its id', () => {
  const headings = [...checksPage().matchAll(/^## (.+)$/gm)].map(([, id]) => id);
  expect(headings).toEqual(CHECKS.map(({ id }) => id).sort());
});

test('its example is what is printed', () => {
  const pod = { volumes: [{ name: 'data', emptyDir: {} }] };
  const container = { volumeMounts: [{ name: 'dta', mountPath: '/data' }] };
  expect(problemsOfAll([byHand({ pod, container })])).toEqual([EXAMPLE]);
});
