import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { explainFailure } from '../../lib/cli/surroundings';
import { bringUp, type Up } from './harness/bring-up';
import { cleanUpAtTheEnd, endsWithUs, keepLogs, removeFolder } from './harness/ending';
import { prepare } from './harness/prepare';
import { OF_A_MINOR, proofsIn } from './harness/proof-files';
import type { EarlierTree } from './harness/earlier-tree';
import { toolsToProve } from './harness/tools';
import { choiceOf, combinations, environmentFor, type Combination } from './harness/under-test';
import { treeBefore } from './harness/upgrade';

interface Options {
  readonly cluster: readonly string[];
  readonly kubernetes: readonly string[];
  readonly jobs: number;
  readonly update: boolean;
}

const ROOT = join(__dirname, '..', '..');

/** `npm run test:cluster`: every cluster on every minor is brought up and proven; the exit code is 1 when a proof fails. */
async function run(words: readonly string[], { cluster, kubernetes, jobs, update }: Options): Promise<number> {
  // Until the end says otherwise.
  process.exitCode = 2;
  cleanUpAtTheEnd();
  const chosen = combinations(choiceOf({ cluster, kubernetes }));
  const proofs = proofsCalled(words);
  const minors = chosen.map((combination) => combination.kubernetes);
  prepare({ tools: toolsToProve(minors), checkov: proofs.once.includes('static-tools') }, print);
  const waiting = [
    ...chosen.flatMap((combination, index) => {
      const isFirst = minors.indexOf(combination.kubernetes) === index;
      const here = proofs.up.filter((proof) => isFirst || !OF_A_MINOR.includes(proof));
      if (here.length === 0) return [];
      const earlier = treeBefore(combination);
      return [() => prove(combination, { proofs: here, update, earlier })];
    }),
    ...(proofs.once.length === 0 ? [] : [() => proveOnce({ proofs: proofs.once, update })]),
  ];
  const failed: string[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { title, passed } = await next();
      if (!passed) failed.push(title);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  for (const title of failed) print(`FAILED ${title}`);
  return failed.length === 0 ? 0 : 1;
}

/** The proofs whose names have one of the words. @throws Error on a word that is in no name. */
function proofsCalled(words: readonly string[]) {
  const [up, once] = [proofsIn('up'), proofsIn('once')];
  const asked = words.map((word) => word.replace(/^once\//, ''));
  const unknown = asked.filter((word) => ![...up, ...once].some((proof) => proof.includes(word)));
  if (unknown.length > 0)
    throw new Error(`no proof is called ${unknown.join(' or ')}; there are ${[...up, ...once].join(', ')}`);
  const named = (proof: string) => asked.length === 0 || asked.some((word) => proof.includes(word));
  return { up: up.filter(named), once: once.filter(named) };
}

interface Result {
  readonly title: string;
  readonly passed: boolean;
}

interface Chosen {
  readonly proofs: readonly string[];
  /** Whether lists that people review are written anew. */
  readonly update: boolean;
}

const flags = (update: boolean) => (update ? ['-u'] : []);

/** What needs no cluster, such as tools that read the golden trees. */
async function proveOnce({ proofs, update }: Chosen): Promise<Result> {
  const title = 'without a cluster';
  const { code, output, summary } = await runJest([
    ...proofs.map((proof) => `once/${proof}.test.ts`),
    ...flags(update),
  ]);
  print(`${title}: ${summary}`);
  if (code !== 0) print(output);
  return { title, passed: code === 0 };
}

/** Brings one combination up, runs the proofs against it, and prints a line, or everything when something failed. */
async function prove(
  combination: Combination,
  { proofs, update, earlier }: Chosen & { readonly earlier: EarlierTree },
): Promise<Result> {
  const title = `${combination.cluster} on Kubernetes ${combination.kubernetes}`;
  const start = Date.now();
  let up: Up;
  try {
    print(`bringing ${title} up`);
    up = await bringUp(combination, earlier);
  } catch (error) {
    print(`${title}: ${error instanceof Error ? error.message : String(error)}`);
    return { title, passed: false };
  }
  const { folder } = up.sandbox;
  const { code, output, summary } = await runJest(flags(update), environmentFor(folder, proofs));
  const servers = readdirSync(folder).filter((file) => file.startsWith('server-')).length;
  await up.sandbox.close();
  const seconds = Math.round((Date.now() - start) / 1000);
  const counts = `${up.objects} objects applied, ${up.warnings} warnings, ${up.pods} pods ready, ${servers} real servers run`;
  print(`${title}: ${counts}, ${summary}, ${seconds} s`);
  if (code === 0) removeFolder(folder);
  else print(`${output}\n${title}: logs are kept in ${keepLogs(folder)}`);
  return { title, passed: code === 0 };
}

interface Proven {
  readonly code: number;
  readonly output: string;
  /** Jest's count of proofs. */
  readonly summary: string;
}

function runJest(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Proven> {
  const options = ['--config', 'jest.cluster.config.js', '--runInBand'];
  const jest = [require.resolve('jest/bin/jest'), ...options, ...args];
  const child = endsWithUs(spawn(process.execPath, jest, { cwd: ROOT, env: { ...process.env, ...environment } }));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output, summary: /Tests: +(.*)/.exec(output)?.[1] ?? 'no proof ran' });
    });
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const GIGABYTE = 2 ** 30;

/** As many clusters as memory holds: most of their time they wait. */
function jobsThatFit(): number {
  return Math.max(1, Math.floor(freemem() / (1.2 * GIGABYTE)));
}

function jobsOf(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('It is a number from 1 to 99.');
  return Number(value);
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];

new Command('test:cluster')
  .description('Proves the rendered clusters on real control planes and servers.')
  .argument('[proofs...]', 'only the proofs whose names have one of these words')
  .option('--cluster <name>', 'only this cluster; may be repeated', collect, [])
  .option('--kubernetes <minor>', 'only this minor; may be repeated', collect, [])
  .option('--jobs <number>', 'clusters that are up at once; each takes about 1.2 GB', jobsOf, jobsThatFit())
  .option('-u, --update', 'write the lists that people review anew', false)
  .exitOverride()
  .action(async (words: readonly string[], options: Options) => {
    process.exitCode = await run(words, options);
  })
  .parseAsync()
  .catch((error: unknown) => {
    // Commander has printed its own message.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else process.exitCode = explainFailure(error, { warn: print });
  });
