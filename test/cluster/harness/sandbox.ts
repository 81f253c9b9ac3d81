import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { FaultError } from '../../../lib/spec/problem';
import { endsWithUs } from './ending';
import type { Command, Exit, Fetched, Listening, Output } from './sandbox-init';

/**
 * A private network (loopback only), process tree and set of mounts. Everything started in it ends with it, and it ends
 * with the process that opened it, however that ends. Other processes may join it by its folder.
 */
export interface Sandbox {
  /** Sockets, logs and state. */
  readonly folder: string;
  /** Starts a program that goes on; its output is appended to `log/<name>.log`. */
  start(name: string, command: Command): Promise<void>;
  /** Ends a program, if it runs, and waits for its end. */
  stop(name: string): Promise<void>;
  /** Whether a program that was started goes on, and how it ended. */
  exitOf(name: string): Promise<Exit>;
  /** Runs a program to its end. */
  run(command: Command): Promise<Output>;
  /** Asks a server inside by HTTP; certificates are not verified. */
  fetch(url: string): Promise<Fetched>;
  /** Passes connections on: what listens on a port or socket inside the sandbox's file system to a port inside it. */
  relay(listening: Listening): Promise<void>;
}

/** A sandbox with the handle that ends it. */
export interface OwnSandbox extends Sandbox {
  close(): Promise<void>;
}

const NAMESPACES = ['--net', '--pid', '--mount', '--fork', '--mount-proc', '--kill-child'] as const;

/** An ordinary account is root in its own namespaces alone. */
const asRoot = (): readonly string[] => (process.getuid?.() === 0 ? [] : ['--map-root-user']);

/**
 * Opens a sandbox with its state in `folder`. All `ranges` are addresses of its own: a server that listens on every
 * address answers for each simulated pod and node.
 * @throws Error when the network cannot be set up; `requireSandboxes` says why.
 */
export async function openSandbox(folder: string, ranges: readonly string[]): Promise<OwnSandbox> {
  mkdirSync(join(folder, 'log'), { recursive: true });
  const init = [process.execPath, compileInit(folder)];
  // Its input is a pipe from here: when it closes, because this process ended, so does the sandbox.
  const child = endsWithUs(
    spawn('unshare', [...NAMESPACES, ...asRoot(), ...init, folder, ...ranges], { stdio: ['pipe', 'pipe', 'pipe'] }),
  );
  await readiness(child);
  return { ...joinSandbox(folder), close: () => closing(child) };
}

/** As JavaScript: who is root in its own namespaces alone owns no folder there in which a compiler would keep its cache. */
function compileInit(folder: string): string {
  const compiled = transformFileSync(join(__dirname, 'sandbox-init.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const file = join(folder, 'sandbox-init.js');
  writeFileSync(file, compiled.code);
  return file;
}

/**
 * Makes sure that sandboxes can be opened here, before anything depends on it.
 * @throws FaultError with what the machine lacks.
 */
export function requireSandboxes(): void {
  const needs = ['unshare', 'ip', 'setpriv', 'chroot'];
  const missing = needs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  const [program, ...args] = ['unshare', ...NAMESPACES, ...asRoot(), 'true'] as const;
  const tried = spawnSync(program, args, { encoding: 'utf8' });
  if (missing.length === 0 && tried.status === 0) return;
  const message =
    missing.length > 0
      ? `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not installed; install util-linux and iproute2`
      : `${tried.stderr.trim()}; run as root, or allow unprivileged user namespaces`;
  throw new FaultError('no private network can be made', [{ at: 'sandbox', message }]);
}

/** The sandbox whose state is in a folder, opened by another process. */
export function joinSandbox(folder: string): Sandbox {
  const ask = <Answer>(action: string, body: object) => askInit<Answer>(join(folder, 'control.sock'), action, body);
  return {
    folder,
    start: (name, command) => ask('start', { name, ...command }),
    stop: (name) => ask('stop', { name }),
    exitOf: (name) => ask('exit', { name }),
    run: (command) => ask('run', command),
    fetch: (url) => ask('fetch', { url }),
    relay: (listening) => ask('relay', listening),
  };
}

function readiness(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaints = '';
    child.stderr?.on('data', (text: Buffer) => (complaints += text.toString()));
    child.stdout?.once('data', () => {
      resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`a private network cannot be made (exit code ${code ?? 'none'}): ${complaints.trim()}`));
    });
  });
}

function closing(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.stdin?.end();
  });
}

/** Longer than the slowest program takes that runs to its end in a sandbox. */
const TIMEOUT_MS = 120_000;

function askInit<Answer>(socketPath: string, action: string, body: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { socketPath, path: `/${action}`, method: 'POST', timeout: TIMEOUT_MS };
    const call = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(JSON.parse(text) as Answer);
        else reject(new Error(text));
      });
    });
    call.on('error', reject);
    call.on('timeout', () => call.destroy(new Error(`the sandbox does not answer to ${action}`)));
    call.end(JSON.stringify(body));
  });
}
