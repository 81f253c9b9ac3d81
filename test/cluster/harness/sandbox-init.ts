import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer, get as getByHttp, type IncomingMessage } from 'node:http';
import { get as getByHttps } from 'node:https';
import { connect, createServer as createRelay } from 'node:net';
import { join } from 'node:path';

/*
 * The first process of a sandbox (sandbox.ts): sets up its network, then starts and ends programs as it is told over a
 * socket in its folder. As process 1 of its process tree it takes every other one with it.
 */

/** A program with its arguments. */
export interface Command {
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}
export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
export interface Exit {
  readonly running: boolean;
  readonly code: number | null;
}
export interface Fetched {
  readonly status: number;
  readonly body: string;
}
/** Where to listen (a socket's path, or an address and port) and which local port answers. */
export interface Listening {
  readonly on: { readonly path: string } | { readonly host: string; readonly port: number };
  readonly to: number;
}

interface Named {
  readonly name: string;
}

const [folder = '', ...ranges] = process.argv.slice(2);
/** What programs need of this machine; a proxy or kubeconfig of whoever runs the proofs would lead them astray. */
const ENVIRONMENT = { PATH: process.env.PATH, HOME: folder };
const FETCH_TIMEOUT_MS = 10_000;
const children = new Map<string, ChildProcess>();

const ACTIONS: Readonly<Record<string, (request: never) => unknown>> = { start, stop, exit, run, fetch, relay };

function start({ name, argv, env }: Named & Command): object {
  const log = openSync(join(folder, 'log', `${name}.log`), 'a');
  const [program = '', ...args] = argv;
  const child = spawn(program, args, { env: { ...ENVIRONMENT, ...env }, stdio: ['ignore', log, log] });
  children.set(name, child);
  return new Promise((resolve, reject) => {
    child.once('spawn', () => {
      resolve({});
    });
    child.once('error', reject);
  });
}

function exit({ name }: Named): Exit {
  const child = children.get(name);
  if (child === undefined) return { running: false, code: null };
  return { running: child.exitCode === null && child.signalCode === null, code: child.exitCode };
}

function stop({ name }: Named): object {
  const child = children.get(name);
  if (child === undefined || !exit({ name }).running) return {};
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(impatience);
      resolve({});
    });
    child.kill();
  });
}

function run({ argv, env, input }: Command): Promise<Output> {
  const [program = '', ...args] = argv;
  const child = spawn(program, args, { env: { ...ENVIRONMENT, ...env } });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (output.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output.stderr += text.toString()));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? -1, ...output });
    });
  });
}

function fetch({ url }: { readonly url: string }): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage) => {
      textOf(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, body });
      }, reject);
    };
    const asked = url.startsWith('https')
      ? getByHttps(url, { rejectUnauthorized: false, timeout: FETCH_TIMEOUT_MS }, answered)
      : getByHttp(url, { timeout: FETCH_TIMEOUT_MS }, answered);
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(new Error(`${url} is not answered`)));
  });
}

function relay({ on, to }: Listening): Promise<object> {
  const server = createRelay((socket) => {
    const target = connect(to, '127.0.0.1');
    socket.pipe(target).pipe(socket);
    socket.on('error', () => target.destroy());
    target.on('error', () => socket.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(on, () => {
      resolve({});
    });
  });
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answerTo(request: IncomingMessage): Promise<unknown> {
  const action = ACTIONS[(request.url ?? '').slice(1)];
  if (action === undefined) throw new Error(`no action ${request.url ?? ''}`);
  return action(JSON.parse(await textOf(request)) as never);
}

function serve(): void {
  const server = createServer((request, response) => {
    answerTo(request).then(
      (answer) => response.end(JSON.stringify(answer)),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(error instanceof Error ? error.message : String(error));
      },
    );
  });
  server.listen(join(folder, 'control.sock'), () => process.stdout.write('ready\n'));
}

execFileSync('ip', ['link', 'set', 'lo', 'up']);
for (const range of ranges) execFileSync('ip', ['route', 'add', 'local', range, 'dev', 'lo']);
process.stdin.on('end', () => process.exit()).resume();
serve();
