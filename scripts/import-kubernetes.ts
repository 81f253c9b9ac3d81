import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readRelease } from './import-kubernetes/document';
import { generateImports } from './import-kubernetes/generate';

async function main(sources: readonly string[]): Promise<void> {
  const files = generateImports(await Promise.all(sources.map(readRelease)));
  const folder = join(__dirname, '../lib/imports');
  const style = await resolveConfig(__filename);
  for (const [name, text] of files) {
    // The tables keep the lines that they were written in, one for each thing that a release may change.
    const tidy = name.endsWith('.ts') ? await format(text, { ...style, parser: 'typescript' }) : text;
    writeFileSync(join(folder, name), tidy);
  }
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
