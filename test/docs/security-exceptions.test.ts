import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exceptionsPage } from '../cluster/exceptions';
import { isUpdate } from '../is-update';

const PAGE = join(__dirname, '..', '..', 'docs', 'security-exceptions.md');

test('the page of answered findings is what the answers say (-u writes it)', () => {
  if (isUpdate()) writeFileSync(PAGE, exceptionsPage());
  expect(readFileSync(PAGE, 'utf8')).toBe(exceptionsPage());
});
