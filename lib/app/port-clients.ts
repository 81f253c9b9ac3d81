import type { Report } from '../spec/problem';
import type { DescribedApp } from './description';
import { portsOf } from './facts';

/** Reports clients of a port that is behind no Service: others find no name there, and no policy would admit them. */
export function reportClients(app: DescribedApp, report: Report): void {
  const written = 'ports' in app ? Object.entries(app.ports ?? {}) : [];
  for (const [name, port] of written) {
    if (typeof port === 'number' || port.clients === undefined || portsOf(app)[name]?.service !== undefined) continue;
    report(
      `ports.${name}.clients`,
      'is for a port behind a Service, and this one is behind none: only what scrapes connects; of a service, give the port a service number, or leave clients out',
    );
  }
}
