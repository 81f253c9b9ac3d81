import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';

/** Reports a path at which two things would be mounted, and a port name of two containers: one would take the other's place in silence. */
export function reportDoubles(app: DescribedApp, report: Report): void {
  const secretPaths = Object.entries(app.secrets ?? {}).map(([name, { as, at = `/etc/secrets/${name}` }]) =>
    as === 'files' ? [`secrets.${name}`, at] : [],
  );
  const paths = [
    ...namesIn('files', app.files),
    ...namesIn('liveFiles', app.liveFiles),
    ...namesIn('volumes', app.volumes),
    ...Object.entries(app.claims ?? {}).map(([name, { at }]) => [`claims.${name}`, at]),
    ...secretPaths,
  ];
  const ports = [
    ...namesIn('ports', 'ports' in app ? app.ports : undefined),
    ...Object.entries(app.sidecars ?? {}).flatMap(([name, sidecar]) =>
      namesIn(`sidecars.${name}.ports`, sidecar.ports),
    ),
  ];
  reportTwice(paths, (path) => `the path ${path}; mount one of them elsewhere`, report);
  reportTwice(ports, (port) => `a port ${port}; call one of them otherwise`, report);
}

/** Where a name is written, and the name. */
type Written = readonly string[];

function namesIn(field: string, record: object = {}): readonly Written[] {
  return Object.keys(record).map((name) => [field, name]);
}

function reportTwice(all: readonly Written[], what: (name: string) => string, report: Report): void {
  const owners = new Map<string, string>();
  for (const [field = '', written] of all) {
    if (written === undefined) continue;
    const name = written.length > 1 ? written.replace(/\/+$/, '') : written;
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, field);
    else report(field, `and ${owner} have ${what(name)}`);
  }
}
