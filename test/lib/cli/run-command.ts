import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from '../../../charts/platform';
import { main } from '../../../lib/cli/main';
import type { Platform } from '../../../lib/platform';

/** What a command line did: its exit code, its result, and what it told the operator. */
export interface Outcome {
  readonly code: number;
  readonly printed: readonly string[];
  readonly warned: readonly string[];
}

interface World {
  readonly folder?: string;
  readonly today?: Date;
  readonly environment?: Readonly<Record<string, string>>;
  readonly platform?: Platform;
}

/** Runs `groundplan <args>` in this process. */
export async function runCommand(args: readonly string[], world: World = {}): Promise<Outcome> {
  const printed: string[] = [];
  const warned: string[] = [];
  const code = await main(['node', 'groundplan', ...args], {
    folder: world.folder ?? process.cwd(),
    today: world.today ?? new Date('2026-11-23'),
    environment: world.environment ?? {},
    print: (line) => printed.push(line),
    warn: (line) => warned.push(line),
    progress: () => undefined,
    platform: () => world.platform ?? platform,
  });
  return { code, printed, warned };
}

/** A fresh folder of the system's temporary one. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'groundplan-cli-'));
}
