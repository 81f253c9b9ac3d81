import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { explainFailure } from '../../lib/cli/surroundings';
import { bringUp, type Up } from './harness/bring-up';
import { buildTools } from './harness/build-tools';
import { installCheckov } from './harness/checkov';
import { requireSandboxes } from './harness/sandbox';
import { choiceOf, combinations, environmentFor, type Combination } from './harness/under-test';

interface Options {
  readonly cluster: readonly string[];
  readonly kubernetes: readonly string[];
  readonly jobs: number;
}

const ROOT = join(__dirname, '..', '..');

/** `npm run test:cluster`: every cluster on every minor is brought up and proven; the exit code is 1 when a proof fails. */
async function run(patterns: readonly string[], { cluster, kubernetes, jobs }: Options): Promise<number> {
  const waiting = [...combinations(choiceOf({ cluster, kubernetes }))];
  requireSandboxes();
  buildTools(print);
  installCheckov(print);
  const results = [await proveOnce(patterns)];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.push(await prove(next, patterns));
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  for (const { title } of results.filter(({ passed }) => !passed)) print(`FAILED ${title}`);
  if (!results.some(({ ran }) => ran)) print(`no proof is called ${patterns.join(' or ')}`);
  return results.every(({ passed }) => passed) && results.some(({ ran }) => ran) ? 0 : 1;
}

interface Result {
  readonly title: string;
  readonly passed: boolean;
  /** Whether there was anything to prove. */
  readonly ran: boolean;
}

/** What needs no cluster, such as tools that read the golden trees. */
async function proveOnce(patterns: readonly string[]): Promise<Result> {
  const title = 'without a cluster';
  const { code, output, summary } = await runProofs({}, patterns);
  print(`${title}: ${summary ?? 'nothing to prove'}`);
  if (code !== 0) print(output);
  return { title, passed: code === 0, ran: summary !== undefined };
}

/** Brings one combination up, runs the proofs against it, and prints a line, or everything when something failed. */
async function prove(combination: Combination, patterns: readonly string[]): Promise<Result> {
  const title = titleOf(combination);
  const start = Date.now();
  let up: Up;
  try {
    up = await bringUp(combination);
  } catch (error) {
    print(`${title}: ${error instanceof Error ? error.message : String(error)}`);
    return { title, passed: false, ran: true };
  }
  const { folder } = up.sandbox;
  const { code, output, summary } = await runProofs(environmentFor(folder), patterns);
  const servers = readdirSync(folder).filter((file) => file.startsWith('server-')).length;
  await up.sandbox.close();
  const seconds = Math.round((Date.now() - start) / 1000);
  const counts = `${up.objects} objects applied, 0 warnings, ${up.pods} pods ready, ${servers} real servers run`;
  print(`${title}: ${counts}, ${summary ?? 'nothing to prove'}, ${seconds} s`);
  if (code === 0) rmSync(folder, { recursive: true, force: true });
  else print(`${output}\n${title}: logs are kept in ${join(folder, 'log')}`);
  return { title, passed: code === 0, ran: summary !== undefined };
}

interface Proofs {
  readonly code: number;
  readonly output: string;
  /** Jest's count of proofs; nothing when none matched. */
  readonly summary: string | undefined;
}

function runProofs(environment: Readonly<Record<string, string>>, patterns: readonly string[]): Promise<Proofs> {
  const options = ['--config', 'jest.cluster.config.js', '--runInBand', '--passWithNoTests'];
  const jest = [require.resolve('jest/bin/jest'), ...options, ...patterns];
  const child = spawn(process.execPath, jest, { cwd: ROOT, env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output, summary: /Tests: +(.*)/.exec(output)?.[1] });
    });
  });
}

function titleOf({ cluster, kubernetes }: Combination): string {
  return `${cluster} on Kubernetes ${kubernetes}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function jobsOf(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('It is a number from 1 to 99.');
  return Number(value);
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

new Command('test:cluster')
  .description('Proves the rendered clusters on real control planes and servers.')
  .argument('[patterns...]', 'only the proofs whose paths match')
  .option('--cluster <name>', 'only this cluster; may be repeated', collect, [])
  .option('--kubernetes <minor>', 'only this minor; may be repeated', collect, [])
  .option('--jobs <number>', 'clusters that are up at once; each takes about 1.3 GB, and mostly waits', jobsOf, 5)
  .action(async (patterns: readonly string[], options: Options) => {
    process.exitCode = await run(patterns, options);
  })
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = explainFailure(error, { warn: print });
  });
