import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exceptionsPage } from '../cluster/exceptions';

const PAGE = join(__dirname, '..', '..', 'docs', 'security-exceptions.md');

test('the page of answered findings is what the answers say (-u writes it)', () => {
  const { snapshotState } = expect.getState() as { snapshotState?: { _updateSnapshot?: string } };
  if (snapshotState?._updateSnapshot === 'all') writeFileSync(PAGE, exceptionsPage());
  expect(readFileSync(PAGE, 'utf8')).toBe(exceptionsPage());
});
