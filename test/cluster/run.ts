import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { explainFailure } from '../../lib/cli/surroundings';
import { bringUp, type Up } from './harness/bring-up';
import { buildTools } from './harness/build-tools';
import { installCheckov } from './harness/checkov';
import { choiceOf, combinations, environmentFor, type Combination } from './harness/under-test';

interface Options {
  readonly cluster: readonly string[];
  readonly kubernetes: readonly string[];
  readonly jobs: string;
}

const ROOT = join(__dirname, '..', '..');

/** `npm run test:cluster`: every cluster on every minor is brought up and proven; the exit code is 1 when a proof fails. */
async function run(patterns: readonly string[], { cluster, kubernetes, jobs }: Options): Promise<number> {
  buildTools(print);
  installCheckov(print);
  const once = await proveOnce(patterns);
  const waiting = [...combinations(choiceOf({ cluster, kubernetes }))];
  const failed: Combination[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!(await prove(next, patterns))) failed.push(next);
    }
  };
  await Promise.all(Array.from({ length: Number(jobs) }, worker));
  for (const one of failed) print(`FAILED ${titleOf(one)}`);
  return once && failed.length === 0 ? 0 : 1;
}

/** What needs no cluster, such as tools that read the golden trees. */
async function proveOnce(patterns: readonly string[]): Promise<boolean> {
  const { code, output } = await runProofs({}, patterns);
  print(`without a cluster: ${summaryOf(output)}`);
  if (code !== 0) print(output);
  return code === 0;
}

/** Brings one combination up, runs the proofs against it, and prints a line, or everything when something failed. */
async function prove(combination: Combination, patterns: readonly string[]): Promise<boolean> {
  const title = titleOf(combination);
  const start = Date.now();
  let up: Up;
  try {
    up = await bringUp(combination);
  } catch (error) {
    print(`${title}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  const { folder } = up.sandbox;
  const { code, output } = await runProofs(environmentFor(folder), patterns);
  const servers = readdirSync(join(folder, 'log')).filter((file) => file.startsWith('pod-')).length;
  await up.sandbox.close();
  const seconds = Math.round((Date.now() - start) / 1000);
  const counts = `${up.objects} objects applied, 0 warnings, ${up.pods} pods ready, ${servers} real servers run`;
  print(`${title}: ${counts}, ${summaryOf(output)}, ${seconds} s`);
  if (code === 0) rmSync(folder, { recursive: true, force: true });
  else print(`${output}\n${title}: logs are kept in ${join(folder, 'log')}`);
  return code === 0;
}

const summaryOf = (output: string) => /Tests:.*/.exec(output)?.[0] ?? 'no proof ran';

function runProofs(
  environment: Readonly<Record<string, string>>,
  patterns: readonly string[],
): Promise<{ code: number; output: string }> {
  const options = ['--config', 'jest.cluster.config.js', '--runInBand', '--passWithNoTests'];
  const jest = [require.resolve('jest/bin/jest'), ...options, ...patterns];
  const child = spawn(process.execPath, jest, { cwd: ROOT, env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

function titleOf({ cluster, kubernetes }: Combination): string {
  return `${cluster} on Kubernetes ${kubernetes}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

new Command('test:cluster')
  .description('Proves the rendered clusters on real control planes and servers.')
  .argument('[patterns...]', 'only the proofs whose paths match')
  .option('--cluster <name>', 'only this cluster; may be repeated', collect, [])
  .option('--kubernetes <minor>', 'only this minor; may be repeated', collect, [])
  .option('--jobs <number>', 'clusters that are up at once; each takes about 1.3 GB, and mostly waits', '5')
  .action(async (patterns: readonly string[], options: Options) => {
    process.exitCode = await run(patterns, options);
  })
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = explainFailure(error, { warn: print });
  });
