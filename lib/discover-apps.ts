import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AnyComponent } from './component/component';
import { collectProblems, type Report } from './spec/problem';

/**
 * The applications of a folder `<team>/<app>.ts`, so that adding one touches no other file. The file says the team and
 * the name again in its `defineApp`: they must agree.
 * @throws ProblemsError naming every file that exports no application or one of another name, or that lies elsewhere.
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
  const at = `apps/${path}`;
  const [team, file, ...deeper] = path.split('/');
  if (team === undefined || file === undefined || deeper.length > 0) {
    report(at, 'is not in the folder of a team; an application is apps/<team>/<app>.ts, so move the file there');
    return [];
  }
  const name = file.replace(/\.(ts|js)$/, '');
  const found = exportsOf(join(folder, path)).filter(isApp);
  const [app, second] = found;
  if (app === undefined || second !== undefined) {
    report(
      at,
      `exports ${found.length} applications; one file is one application: export const ${toIdentifier(name)} = defineApp({...})`,
    );
    return [];
  }
  if (app.team !== team || app.name !== name) {
    report(
      at,
      `defines ${app.team ?? ''}/${app.name}; file and definition say the same: move the file, or correct team and name`,
    );
  }
  return [app];
}

function exportsOf(file: string): readonly unknown[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is only known at run time
  return Object.values(require(file) as Record<string, unknown>);
}

function isApp(value: unknown): value is AnyComponent {
  return typeof value === 'object' && value !== null && 'team' in value && 'facts' in value && 'ownImages' in value;
}

function toIdentifier(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
