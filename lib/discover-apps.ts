import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isApp } from './app/define-app';
import type { AnyComponent } from './component/component';
import { collectProblems, ProblemsError, type Report } from './spec/problem';

/**
 * The applications of a folder `<team>/<app>.ts`, so that adding one touches no other file. The file says the team and
 * the name again in its `defineApp`: they must agree.
 * @throws ProblemsError naming every file that cannot be loaded, describes an application wrongly, exports none or one of
 * another name, or lies elsewhere.
 */
export function discoverApps(folder: string): readonly AnyComponent[] {
  const { report, throwIfAny } = collectProblems();
  const apps = sourcesOf(folder).flatMap((path) => appOf(folder, path, report));
  throwIfAny('the applications are not valid');
  return apps;
}

/** The paths of all sources below a folder, in the same order on every machine. */
function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

function appOf(folder: string, path: string, report: Report): readonly AnyComponent[] {
  const at = shownPath(folder, path);
  const [team, file, ...deeper] = path.split('/');
  if (team === undefined || file === undefined || deeper.length > 0) {
    report(at, 'is not in the folder of a team; an application is apps/<team>/<app>.ts, so move the file there');
    return [];
  }
  const name = file.replace(/\.(ts|js)$/, '');
  const app = onlyAppOf(join(folder, path), { at, identifier: toIdentifier(name), report });
  if (app === undefined) return [];
  if (app.team !== team || app.name !== name) {
    report(
      at,
      `lies where ${team}/${name} would, but defines ${app.team ?? ''}/${app.name}; move the file, or correct team and name`,
    );
  }
  return [{ ...app, file: at }];
}

/** `charts/apps/shop/checkout.ts`, whatever is above it on the machine. */
function shownPath(folder: string, path: string): string {
  return [basename(dirname(folder)), basename(folder), path].join('/');
}

interface Place {
  readonly at: string;
  /** What the application of this file would be exported as. */
  readonly identifier: string;
  readonly report: Report;
}

/** The one application that a file exports; nothing when a problem was reported. */
function onlyAppOf(file: string, { at, identifier, report }: Place): AnyComponent | undefined {
  const exported = exportsOf(file, { at, report });
  if (exported === undefined) return undefined;
  const lookalikes = Object.entries(exported).filter(([, value]) => looksLikeApp(value) && !isApp(value));
  for (const [key] of lookalikes) {
    report(at, `exports ${key}, which is not made by defineApp; write export const ${identifier} = defineApp({...})`);
  }
  const found = Object.values(exported).filter(isApp);
  if (found.length === 1) return found[0];
  if (found.length === 0 && lookalikes.length > 0) return undefined;
  report(
    at,
    `exports ${found.length} applications; one file is one application: export const ${identifier} = defineApp({...})`,
  );
  return undefined;
}

/** What a file exports, by name; nothing when it cannot be loaded. */
function exportsOf(file: string, { at, report }: Omit<Place, 'identifier'>): object | undefined {
  try {
    // Which files there are is only known at run time.
    const exported: unknown = createRequire(file)(file);
    return typeof exported === 'object' && exported !== null ? exported : {};
  } catch (error) {
    if (error instanceof ProblemsError) {
      for (const problem of error.problems) report(at, `${problem.at}: ${problem.message}`);
    } else report(at, `cannot be loaded${lineOf(error, file)}: ${gistOf(error)}`);
    return undefined;
  }
}

/** The first line of an error that says something: compilers put marks before it, and frames and traces behind it. */
function gistOf(error: unknown): string {
  const lines = textOf(error, 'message').split('\n');
  const meaningful = lines.map((line) => line.trim().replace(/^[x×]\s+/, '')).find((line) => /\w/.test(line));
  return meaningful ?? 'it throws without a message';
}

/** Where in the file an error arose, when the error says so: of a module that is missing it says a line of the compiled text. */
function lineOf(error: unknown, file: string): string {
  if (error instanceof Object && 'code' in error && error.code === 'MODULE_NOT_FOUND') return '';
  const [, line] = `${textOf(error, 'message')}\n${textOf(error, 'stack')}`.split(`${file}:`);
  const number = /^\d+/.exec(line ?? '')?.[0];
  return number === undefined ? '' : ` (line ${number})`;
}

/** Not every error is an `Error`: each realm has its own, and anything may be thrown. */
function textOf(error: unknown, field: 'message' | 'stack'): string {
  if (typeof error !== 'object' || error === null) return field === 'message' ? String(error) : '';
  const text: unknown = (error as Partial<Record<typeof field, unknown>>)[field];
  return typeof text === 'string' ? text : '';
}

/** Whether somebody meant a value to be an application, however it was made. */
function looksLikeApp(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'team' in value && 'name' in value;
}

function toIdentifier(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
