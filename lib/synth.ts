import { explainFailure, realSurroundings } from './cli/surroundings';
import { synthCommand } from './cli/synth';
import type { Platform } from './platform';

/**
 * What `main.ts` calls under `cdk8s synth`: renders every cluster into the folder that cdk8s names. Problems are printed
 * as they are and set the exit code; nothing is written then.
 */
export function synth(platform: Platform): void {
  const surroundings = realSurroundings(() => platform);
  try {
    process.exitCode = synthCommand(surroundings);
  } catch (error) {
    process.exitCode = explainFailure(error, surroundings);
  }
}
