import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** A copy of the repository as it stands, with a commit of its own, so that `git status` there shows what a walk changes. */
export function copyRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-walk-'));
  const files = git(ROOT, ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate']).split('\n');
  const deleted = new Set(git(ROOT, ['ls-files', '--deleted']).split('\n'));
  for (const file of files.filter((one) => one !== '' && !deleted.has(one))) {
    cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  git(folder, ['init', '--quiet']);
  git(folder, ['add', '--all']);
  git(folder, ['-c', 'user.name=walk', '-c', 'user.email=walk@example.com', 'commit', '--quiet', '--message', 'Start']);
  return folder;
}

/** Runs a command line in a folder; gives its exit code and everything it printed. */
export type Shell = (folder: string, script: string) => Promise<ShellResult> | ShellResult;
interface ShellResult {
  readonly code: number;
  readonly output: string;
}

/** Where the programs of a copy are found. */
export function pathIn(folder: string): string {
  return `${join(folder, 'node_modules', '.bin')}:${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
}

/** Runs a command line in a folder as the reader of a page would; gives its exit code and everything it printed. */
export function runShell(folder: string, script: string): ShellResult {
  try {
    const output = execFileSync('bash', ['-euc', `exec 2>&1\n${script}`], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: pathIn(folder),
        CI: 'true',
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        JEST_WORKER_ID: undefined,
      },
      maxBuffer: 1 << 26,
    });
    return { code: 0, output };
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string };
    return { code: status ?? -1, output: stdout };
  }
}

function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: folder, encoding: 'utf8' });
}
