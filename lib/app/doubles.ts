import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';
import { MAIN } from './images';
import { MIGRATION_CHECK, migrationIn } from './migration';
import { variableOf } from './secrets';

/**
 * Reports a path at which two things would be mounted, keys of secrets that would be one variable, and a container or port
 * called as another: one would take the other's place in silence.
 */
export function reportDoubles(app: DescribedApp, report: Report): void {
  const sidecars = Object.entries(app.sidecars ?? {});
  const containers: readonly Written[] = [
    ['the application itself', MAIN],
    ...(migrationIn(app)?.check === undefined ? [] : [['migration.check', MIGRATION_CHECK] as const]),
    ...sidecars.map(([name]): Written => [`sidecars.${name}`, name]),
    ...Object.keys(app.init ?? {}).map((name): Written => [`init.${name}`, name]),
  ];
  const ports = [
    ...namesIn('ports', 'ports' in app ? app.ports : undefined),
    ...sidecars.flatMap(([name, sidecar]) => namesIn(`sidecars.${name}.ports`, sidecar.ports)),
  ];
  const paths = pathsOf(app).map(([field, path]): Written => [field, path.replace(/\/+$/, '')]);
  reportTwice(variablesOf(app), (variable) => `a variable ${variable}; name one of them by as: { ... }`, report);
  reportTwice(paths, (path) => `the path ${path}; mount one of them elsewhere`, report);
  reportTwice(ports, (port) => `a port ${port}; call one of them otherwise`, report);
  reportTwice(containers, (name) => `a container ${name}; call one of them otherwise`, report);
}

/** Every path at which the application mounts something, by the field that says so. */
export function pathsOf(app: DescribedApp): readonly Written[] {
  return [
    ...namesIn('files', app.files),
    ...namesIn('liveFiles', app.liveFiles),
    ...namesIn('volumes', app.volumes),
    ...Object.entries(app.claims ?? {}).map(([name, { at }]): Written => [`claims.${name}`, at]),
    ...Object.entries(app.secrets ?? {}).flatMap(([name, { as, at = `/etc/secrets/${name}` }]): readonly Written[] =>
      as === 'files' ? [[`secrets.${name}`, at]] : [],
    ),
  ];
}

/** Every variable that holds a key of a secret, by the secret that says so. */
function variablesOf({ secrets = {} }: DescribedApp): readonly Written[] {
  return Object.entries(secrets).flatMap(([name, { keys, as }]): readonly Written[] => {
    if (as === 'files') return [];
    if (as === 'env') return keys.map((key) => [`secrets.${name}.keys (${key})`, variableOf(name, key)]);
    return namesIn(`secrets.${name}.as`, as);
  });
}

/** Where a name is written, and the name. */
type Written = readonly [field: string, name: string];

function namesIn(field: string, record: object = {}): readonly Written[] {
  return Object.keys(record).map((name) => [field, name]);
}

function reportTwice(all: readonly Written[], what: (name: string) => string, report: Report): void {
  const owners = new Map<string, string>();
  for (const [field, name] of all) {
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, field);
    else report(field, `and ${owner} have ${what(name)}`);
  }
}
