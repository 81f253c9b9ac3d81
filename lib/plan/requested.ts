import { idOf, type AnyComponent } from '../component/component';
import type { Platform } from '../platform';
import type { Cluster } from '../spec/cluster';
import { nearest } from '../spec/nearest';
import { formatPath } from '../spec/path';
import { ownValue } from '../spec/plain-object';
import type { Report } from '../spec/problem';
import { componentPath } from './workloads';

/** What a cluster's spec says of the components and applications of a platform. */
export interface Requested {
  readonly cluster: Cluster;
  readonly components: Readonly<Record<string, unknown>>;
  readonly apps: Readonly<Record<string, unknown>>;
}

/** What the spec says of a component or application: settings, false, or nothing. */
export function givenTo(component: AnyComponent, { components, apps }: Omit<Requested, 'cluster'>): unknown {
  return component.team === undefined ? ownValue(components, component.name) : ownValue(apps, idOf(component));
}

/** A component runs where the spec names it; an application everywhere or where its file says, unless the spec says false. */
export function isEnabled(component: AnyComponent, requested: Requested): boolean {
  const given = givenTo(component, requested);
  if (given === false) return false;
  if (component.team === undefined) return given !== undefined;
  return component.clusters?.includes(requested.cluster.name) ?? true;
}

/** Settings alone would run an application where its team does not expect it, or would be of no use. */
export function reportAppsElsewhere({ apps }: Platform, requested: Requested, report: Report): void {
  for (const app of apps) {
    const given = givenTo(app, requested);
    if (given === undefined || given === false || isEnabled(app, requested)) continue;
    const clusters = app.clusters ?? [];
    const where = clusters.length === 0 ? 'in no cluster' : `in ${clusters.join(', ')} only`;
    report(
      componentPath(app),
      `has settings here, but its file runs it ${where}; add this cluster to clusters in its file, or remove the settings`,
    );
  }
}

/** Reports whatever the spec names and the platform has not. */
export function reportUnknown(platform: Platform, { components, apps }: Requested, report: Report): void {
  reportUnknownComponents(platform, components, report);
  reportUnknownApps(platform, apps, report);
}

function reportUnknownComponents(
  { components, retired }: Platform,
  given: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const names = components.map(({ name }) => name);
  for (const name of Object.keys(given).filter((key) => !names.includes(key))) {
    const answer = ownValue(retired, name);
    const meant = nearest(name, names);
    const advice = meant === undefined ? ` (components: ${names.join(', ')})` : `; did you mean ${meant}?`;
    report(
      formatPath(['components', name]),
      typeof answer === 'string' ? `is retired: ${answer}` : `is no component of this platform${advice}`,
    );
  }
}

function reportUnknownApps({ apps }: Platform, given: Readonly<Record<string, unknown>>, report: Report): void {
  const ids = apps.map(idOf);
  for (const id of Object.keys(given).filter((key) => !ids.includes(key))) {
    const meant = ids.find((known) => known.endsWith(`/${id}`)) ?? nearest(id, ids);
    const advice = meant === undefined ? 'write <team>/<name>' : `did you mean ${meant}?`;
    report(`apps.${id}`, `is no application of this platform; ${advice}`);
  }
}
