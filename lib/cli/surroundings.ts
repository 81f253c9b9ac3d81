import type { Platform } from '../platform';
import { FaultError, ProblemsError } from '../spec/problem';

/** What a command may use of the world; everything else it is given as arguments. */
export interface Surroundings {
  /** Where it is called. */
  readonly folder: string;
  /** Today; the engine itself has no clock. */
  readonly today: Date;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A line of result. */
  readonly print: (line: string) => void;
  /** A line for the operator that is no result: warnings and problems. */
  readonly warn: (line: string) => void;
  /** What is being done; shown only on a terminal. */
  readonly progress: (line: string) => void;
  /** The platform of `folder`, loaded when first asked for. */
  readonly platform: () => Platform;
}

/** 0: done and clean; 1: ran and found something; 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** The process's own folder, clock, environment and streams. */
export function realSurroundings(load: (folder: string) => Platform): Surroundings {
  const folder = process.cwd();
  let loaded: Platform | undefined;
  return {
    folder,
    today: new Date(),
    environment: process.env,
    print: (line) => {
      process.stdout.write(`${line}\n`);
    },
    warn: (line) => {
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
    },
    platform: () => (loaded ??= load(folder)),
  };
}

/** Tells an operator what went wrong, without a stack. Problems in a spec are a finding; all else could not run. */
export function explainFailure(error: unknown, { warn }: Pick<Surroundings, 'warn'>): ExitCode {
  warn(error instanceof Error ? error.message : String(error));
  return error instanceof ProblemsError && !(error instanceof FaultError) ? 1 : 2;
}
