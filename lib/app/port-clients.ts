import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';
import { portsOf } from './facts';
import type { AppPort } from './ports';

/** Reports clients of a port that is behind no Service: others find no name there, and no policy would admit them. */
export function reportClients(app: DescribedApp, report: Report): void {
  const behind = portsOf(app);
  for (const { at, ports } of writtenPorts(app))
    for (const [name, port] of Object.entries(ports)) {
      if (typeof port === 'number' || port.clients === undefined || behind[name]?.service !== undefined) continue;
      report(
        `${at}.${name}.clients`,
        'is for a port behind a Service, and this one is behind none: only what scrapes connects; of a service, give the port a service number, or leave clients out',
      );
    }
}

interface Written {
  readonly at: string;
  readonly ports: Readonly<Record<string, AppPort>>;
}

/** The application's own ports and those of its sidecars, by the field in which they stand. */
function writtenPorts(app: DescribedApp): readonly Written[] {
  const own = 'ports' in app ? [{ at: 'ports', ports: app.ports ?? {} }] : [];
  const beside = Object.entries(app.sidecars ?? {}).map(([name, { ports = {} }]) => ({
    at: `sidecars.${name}.ports`,
    ports,
  }));
  return [...own, ...beside];
}
