import { idOf, type AnyComponent } from '../component/component';
import type { Facts } from '../component/facts';
import { factsSchema, peersSchema } from '../component/facts-schema';
import type { Platform } from '../platform';
import type { Cluster } from '../spec/cluster';
import { nearest } from '../spec/nearest';
import { overlay } from '../spec/overlay';
import { parseSpec } from '../spec/parse';
import { sampleCluster } from '../spec/sample-cluster';
import { formatPath } from '../spec/path';
import { isPlainObject, ownValue, type PlainObject } from '../spec/plain-object';
import type { Report } from '../spec/problem';
import { show } from '../spec/show';
import { attempt } from './attempt';
import { componentPath } from './workloads';

/** A component that a cluster runs, with its parsed spec and its facts. */
export interface Enabled {
  readonly component: AnyComponent;
  readonly spec: unknown;
  readonly facts: Facts;
}

interface Requested {
  readonly cluster: Cluster;
  readonly components: Readonly<Record<string, unknown>>;
  readonly apps: Readonly<Record<string, unknown>>;
}

/** Parses the spec of every enabled component and application and asks each for its facts. */
export function enableComponents(platform: Platform, requested: Requested, report: Report): readonly Enabled[] {
  reportUnknownComponents(platform, requested.components, report);
  reportUnknownApps(platform, requested.apps, report);
  return [...platform.components, ...platform.apps]
    .filter((component) => isEnabled(component, requested))
    .flatMap((component) => {
      const spec = parseComponentSpec(component, requested, report);
      const facts = spec === undefined ? undefined : factsOf(component, { spec, cluster: requested.cluster, report });
      return facts === undefined ? [] : [{ component, spec, facts }];
    });
}

/**
 * Reports what is wrong with the settings of components in a spec whose outer fields are broken already, so that both are
 * found in one round. What depends on the cluster is asked of a sample; nobody's facts are.
 */
export function reportSettings(platform: Platform, spec: unknown, report: Report): void {
  const part = (name: 'components' | 'apps') => {
    const value = isPlainObject(spec) ? ownValue(spec, name) : undefined;
    // A key that JavaScript keeps for itself has its own message already.
    const entries = isPlainObject(value) ? Object.entries(value).filter(([key]) => key !== '__proto__') : [];
    return Object.fromEntries(entries);
  };
  const requested = { cluster: sampleCluster(), components: part('components'), apps: part('apps') };
  reportUnknownComponents(platform, requested.components, report);
  reportUnknownApps(platform, requested.apps, report);
  for (const component of [...platform.components, ...platform.apps]) {
    if (isEnabled(component, requested)) parseComponentSpec(component, requested, report);
  }
}

/** A component runs where the spec names it; an application everywhere, or where its file says, unless the spec differs. */
function isEnabled(component: AnyComponent, { cluster, components, apps }: Requested): boolean {
  const given = component.team === undefined ? ownValue(components, component.name) : ownValue(apps, idOf(component));
  if (given === false) return false;
  if (given !== undefined) return true;
  return component.team !== undefined && (component.clusters?.includes(cluster.name) ?? true);
}

function parseComponentSpec(
  component: AnyComponent,
  { cluster, components, apps }: Requested,
  report: Report,
): unknown {
  const given =
    component.team === undefined ? ownValue(components, component.name) : (ownValue(apps, idOf(component)) ?? {});
  const at = componentPath(component);
  if (!isPlainObject(given)) {
    report(at, `must be an object of settings (got ${show(given)}); write {} for the defaults, or false to remove it`);
    return undefined;
  }
  const made = attempt(() => component.defaults?.(cluster), { at: `${at} (defaults)`, report });
  if (made === undefined) return undefined;
  const defaults = made.value;
  return parseSpec(component.spec, isPlainObject(defaults) ? over(defaults, given) : given, { at, report });
}

/** Settings over defaults. What cannot be merged, such as a function, is left to the schema, which names its path. */
function over(defaults: PlainObject, given: PlainObject): unknown {
  try {
    return overlay(defaults, given);
  } catch {
    return { ...defaults, ...given };
  }
}

function factsOf(
  component: AnyComponent,
  { spec, cluster, report }: { spec: unknown; cluster: Cluster; report: Report },
): Facts | undefined {
  const path = componentPath(component);
  const peers = parseSpec(peersSchema, component.peers ?? {}, { at: `${path} (peers)`, report });
  const at = `${path} (facts)`;
  const made = attempt(() => component.facts(spec as never, cluster), { at, report });
  if (made === undefined) return undefined;
  const sound = parseSpec(factsSchema, made.value, { at, report });
  return peers === undefined || sound === undefined ? undefined : made.value;
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
