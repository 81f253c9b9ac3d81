import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECIPES, TOOLS, versionOf } from '../cluster/harness/tools';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'proof.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\S+) +\| (v?\d\S*) +\|/gm)].map(([, name, version]) => [name, version]);

test('the page names every tool in the version that is built', () => {
  const checkov = /^checkov==(\S+)/m.exec(readFileSync(join(RECIPES, 'checkov', 'requirements.txt'), 'utf8'));
  const built = [...TOOLS.map((tool) => [tool.name, versionOf(tool)]), ['checkov', checkov?.[1]]];
  expect(rows.sort()).toEqual(built.sort());
});

test('the page names every proof', () => {
  const proofs = ['', 'once'].flatMap((folder) =>
    readdirSync(join(__dirname, '..', 'cluster', folder))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(folder, file.replace('.test.ts', ''))),
  );
  const table = /## What is shown([^]*?)\n## /.exec(page)?.[1] ?? '';
  const named = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, cell = '']) => cell.split(', '));
  expect(proofs.filter((proof) => !named.includes(proof))).toEqual([]);
});
