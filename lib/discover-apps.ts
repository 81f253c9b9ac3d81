import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyComponent } from './component/component';
import { collectProblems } from './spec/problem';

/**
 * The applications of a folder `<team>/<app>.ts`, so that adding one touches no other file. The file says the team and
 * the name again in its `defineApp`: they must agree.
 * @throws ProblemsError naming every file that exports no application or one of another name.
 */
export function discoverApps(folder: string): readonly AnyComponent[] {
  const { report, throwIfAny } = collectProblems();
  const apps = teamsOf(folder).flatMap((team) =>
    sourcesOf(join(folder, team)).flatMap((file) => {
      const name = file.replace(/\.(ts|js)$/, '');
      const found = exportsOf(join(folder, team, file)).filter(isApp);
      const [app, second] = found;
      if (app === undefined || second !== undefined) {
        report(
          `apps/${team}/${file}`,
          `exports ${found.length} applications; one file is one application: export const ${toIdentifier(name)} = defineApp({...})`,
        );
        return [];
      }
      if (app.team !== team || app.name !== name) {
        report(
          `apps/${team}/${file}`,
          `defines ${app.team ?? ''}/${app.name}; file and definition say the same: move the file, or correct team and name`,
        );
      }
      return [app];
    }),
  );
  throwIfAny('the applications are not valid');
  return apps;
}

function teamsOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
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
