import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, temporaryFolder } from './run-command';

test('every README of this repository is current', async () => {
  const { code, printed } = await runCommand(['docs', '--check'], { folder: join(__dirname, '..', '..', '..') });
  expect(printed).toEqual([]);
  expect(code).toBe(0);
});

test('names a README that is not current, and writes it without --check', async () => {
  const folder = temporaryFolder();
  const readme = join(folder, 'charts', 'metrics-server', 'README.md');
  mkdirSync(join(folder, 'charts', 'metrics-server'), { recursive: true });
  writeFileSync(readme, 'old');
  const check = await runCommand(['docs', '--check'], { folder });
  expect(check).toMatchObject({
    code: 1,
    printed: ['not current charts/metrics-server/README.md; run npx groundplan docs'],
  });
  await runCommand(['docs'], { folder });
  expect(readFileSync(readme, 'utf8')).toContain('# metrics-server');
  rmSync(folder, { recursive: true });
});
