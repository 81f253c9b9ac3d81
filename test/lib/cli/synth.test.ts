import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, temporaryFolder } from './run-command';

const GOLDEN = join(__dirname, '..', '..', '..', '__snapshots__');

test('writes the golden tree into the folder that cdk8s names, and nothing else', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'dist');
  await runCommand(['synth'], { environment: { CDK8S_OUTDIR: out } });
  const files = (root: string) =>
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .sort();
  expect(files(out)).toEqual(files(GOLDEN));
  for (const file of files(out))
    expect(readFileSync(join(out, file), 'utf8')).toBe(readFileSync(join(GOLDEN, file), 'utf8'));
  rmSync(folder, { recursive: true });
});
