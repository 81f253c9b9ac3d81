import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyDiff, excerptsOf, type Block } from './blocks';
import { runShell, type Shell } from './copy-repository';

/**
 * Does what a page says, block by block, in a copy of the repository: writes files that are new, compares excerpts of those
 * that exist, applies differences, runs commands and compares their output. `shown` in a block's heading leaves it out. Commands
 * run in `shell`; default: on this machine, as its user would.
 * @throws Error naming the block's line.
 */
export async function walk(folder: string, blocks: readonly Block[], shell: Shell = runShell): Promise<void> {
  let output = '';
  for (const block of blocks.filter(({ info }) => !info.includes('shown'))) {
    try {
      output = await step(folder, block, { output, shell });
    } catch (error) {
      throw new Error(`block at line ${block.line}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** Gives what the last command printed. */
async function step(
  folder: string,
  block: Block,
  { output, shell }: { readonly output: string; readonly shell: Shell },
): Promise<string> {
  if (block.language === 'sh') return run(folder, block, shell);
  if (block.language === 'text') compareOutput(output, block.text);
  else if (block.title !== undefined) changeFile(join(folder, block.title), block);
  return output;
}

async function run(folder: string, { text, info }: Block, shell: Shell): Promise<string> {
  const { code, output } = await shell(folder, text);
  const expected = Number(/exit=(\d)/.exec(info)?.[1] ?? 0);
  if (code !== expected) throw new Error(`ended with ${code}, not ${expected}:\n${text}\n${output}`);
  return output;
}

/** What a page shows is printed as it stands, line after line with none between; there may be more before and behind. */
function compareOutput(output: string, text: string): void {
  const lines = (printed: string) =>
    printed
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line !== '')
      .join('\n');
  if (!`\n${lines(output)}\n`.includes(`\n${lines(text)}\n`))
    throw new Error(`the command did not print\n${text}\nbut\n${output}`);
}

function changeFile(file: string, { language, text }: Block): void {
  if (language === 'diff') {
    writeFileSync(file, applyDiff(readFileSync(file, 'utf8'), text));
  } else if (existsSync(file)) {
    const content = readFileSync(file, 'utf8');
    const missing = excerptsOf(text).filter((part) => !content.includes(part));
    if (missing.length > 0) throw new Error(`${file} does not hold\n${missing.join('\n...\n')}`);
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
