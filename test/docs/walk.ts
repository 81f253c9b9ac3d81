import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { applyDiff, excerptsOf, type Block } from './blocks';
import { runShell, type Shell } from './copy-repository';

/**
 * Does what a page says, block by block, in a copy of the repository: writes files that are new, compares excerpts of those
 * that exist, applies differences, runs commands and compares their output. In a block's heading `shown` leaves it out, and
 * `eventually` asks the command before it again until it prints what the block shows. Commands run in `shell`; default: on this
 * machine, as its user would.
 * @throws Error naming the block's line.
 */
export async function walk(folder: string, blocks: readonly Block[], shell: Shell = runShell): Promise<void> {
  let command: Command = { ask: () => Promise.resolve(''), output: '' };
  for (const block of blocks.filter(({ info }) => !info.includes('shown'))) {
    try {
      command = await step(folder, block, { command, shell });
    } catch (error) {
      throw new Error(`block at line ${block.line}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** A command that was run, with what it printed last. */
interface Command {
  readonly ask: () => Promise<string>;
  readonly output: string;
}

/** Gives the last command. */
async function step(
  folder: string,
  block: Block,
  { command, shell }: { readonly command: Command; readonly shell: Shell },
): Promise<Command> {
  if (block.language === 'sh') {
    const ask = () => run(folder, block, shell);
    return { ask, output: await ask() };
  }
  if (block.language === 'text') await compareOutput(command, block);
  else if (block.title !== undefined) changeFile(join(folder, block.title), block);
  return command;
}

async function run(folder: string, { text, info }: Block, shell: Shell): Promise<string> {
  const { code, output } = await shell(folder, text);
  const expected = Number(/exit=(\d)/.exec(info)?.[1] ?? 0);
  if (code !== expected) throw new Error(`ended with ${code}, not ${expected}:\n${text}\n${output}`);
  return output;
}

/** Where a block says `eventually`, the command is asked again once a second, for up to half a minute. */
async function compareOutput({ ask, output }: Command, { text, info }: Block): Promise<void> {
  let printed = output;
  for (let left = info.includes('eventually') ? 30 : 0; left > 0 && !shows(printed, text); left--) {
    await setTimeout(1_000);
    printed = await ask();
  }
  if (!shows(printed, text)) throw new Error(`the command did not print\n${text}\nbut\n${printed}`);
}

/** What a page shows is printed as it stands, line after line with none between; there may be more before and behind. */
function shows(output: string, text: string): boolean {
  const lines = (printed: string) =>
    printed
      .split('\n')
      .map((line) => line.trim().replace(/\s+/g, ' '))
      .filter((line) => line !== '')
      .join('\n');
  return `\n${lines(output)}\n`.includes(`\n${lines(text)}\n`);
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
