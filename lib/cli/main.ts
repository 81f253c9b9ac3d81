import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { version } from '../../package.json';
import { alertsCommand } from './alerts';
import { docsCommand } from './docs';
import { imagesCommand } from './images';
import { loadPlatform } from './load-platform';
import { renderCommand } from './render';
import { secretsCommand } from './secrets';
import { explainFailure, realSurroundings, type ExitCode, type Surroundings } from './surroundings';
import { synthCommand } from './synth';

/**
 * Runs a command line and gives its exit code: 0 done and clean, 1 ran and found something (a tree that differs, a spec
 * with problems), 2 could not run. Prints problems as they are, without a stack.
 */
export async function main(
  argv: readonly string[],
  surroundings: Surroundings = realSurroundings(loadPlatform),
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const done = (result: ExitCode) => {
    code = result;
  };
  try {
    await commandLine(surroundings, done).parseAsync([...argv]);
    return code;
  } catch (error) {
    return failure(error, surroundings);
  }
}

type Done = (code: ExitCode) => void;

function commandLine(surroundings: Surroundings, done: Done): Command {
  const program = new Command('groundplan')
    .description('Renders the manifests of Kubernetes clusters from a platform in TypeScript.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        surroundings.print(text.trimEnd());
      },
      writeErr: (text) => {
        surroundings.warn(text.trimEnd());
      },
    });
  addRendering(program, surroundings, done);
  addListings(program, surroundings, done);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

function addRendering(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('synth')
    .description('render every cluster into $CDK8S_OUTDIR or ./dist, for looking (what main.ts does under cdk8s synth)')
    .action(() => {
      done(synthCommand(surroundings));
    });
  program
    .command('render')
    .description('bring a GitOps checkout up to date: write what changed, remove what is gone, keep everything else')
    .requiredOption('--out <dir>', 'the folder that holds a folder for each cluster', folderName)
    .option('--cluster <name>', 'only this cluster, and every other that is named so; the rest stay as they are', addTo)
    .option('--check', 'write nothing; exit 1 when the folder is not what would be rendered', false)
    .action((options: { out: string; cluster?: readonly string[]; check: boolean }) => {
      done(renderCommand(options, surroundings));
    });
}

/** Node takes an empty path for the current folder, which an unset variable of a script never means. */
function folderName(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty; name a folder, such as --out manifests.');
  return text;
}

function addTo(name: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, name];
}

function addListings(program: Command, surroundings: Surroundings, done: Done): void {
  program
    .command('secrets')
    .description('list the secrets that must exist in a cluster before its pods start')
    .argument('<cluster>', 'its name')
    .option('--create', 'print commands that create them with random values', false)
    .action((cluster: string, options: { create: boolean }) => {
      done(secretsCommand(cluster, options, surroundings));
    });
  program
    .command('alerts')
    .description('print the alerts that follow from the facts of a cluster, as a rule file of Prometheus')
    .argument('<cluster>', 'its name')
    .action((cluster: string) => {
      done(alertsCommand(cluster, surroundings));
    });
  program
    .command('images')
    .description('list every image that the clusters run, to fill a mirror or scan')
    .requiredOption('--list', 'print the references')
    .action(() => {
      done(imagesCommand(surroundings));
    });
  program
    .command('docs')
    .description("write each component's README.md from its settings and facts")
    .option('--check', 'write nothing; exit 1 when one is not current', false)
    .action((options: { check: boolean }) => {
      done(docsCommand(options, surroundings));
    });
}

function failure(error: unknown, surroundings: Surroundings): ExitCode {
  // Commander has printed its own message; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return explainFailure(error, surroundings);
}
