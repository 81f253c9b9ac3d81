import { idOf, type AnyComponent } from '../component/component';
import type { Destination } from '../component/connections';
import type { Facts } from '../component/facts';
import { factsSchema, peersSchema } from '../component/facts-schema';
import type { Platform } from '../platform';
import { didYouMeanOr } from '../spec/nearest';
import { overlay } from '../spec/overlay';
import { parseSpec } from '../spec/parse';
import { sampleCluster } from '../spec/sample-cluster';
import { isPlainObject, ownValue, type PlainObject } from '../spec/plain-object';
import type { Report } from '../spec/problem';
import { show } from '../spec/show';
import { isOffered, misnamed, type Offered } from './absent-peer';
import { attempt } from './attempt';
import { givenTo, isEnabled, reportAppsElsewhere, reportUnknown, type Requested } from './requested';
import { componentPath } from './workloads';

/** A component that a cluster runs, with its parsed spec and its facts. */
export interface Enabled {
  readonly component: AnyComponent;
  readonly spec: unknown;
  readonly facts: Facts;
}

/** Parses the spec of every enabled component and application and asks each for its facts. */
export function enableComponents(platform: Platform, requested: Requested, report: Report): readonly Enabled[] {
  reportUnknown(platform, requested, report);
  reportAppsElsewhere(platform, requested, report);
  // One list for all, by which it is indexed but once.
  const catalogue = [...platform.components, ...platform.apps];
  return catalogue
    .filter((component) => isEnabled(component, requested))
    .flatMap((component) => {
      const spec = parseComponentSpec(component, requested, report);
      const facts =
        spec === undefined ? undefined : factsOf(component, { spec, cluster: requested.cluster, catalogue, report });
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
  reportUnknown(platform, requested, report);
  for (const component of [...platform.components, ...platform.apps]) {
    if (isEnabled(component, requested) || isPlainObject(givenTo(component, requested)))
      parseComponentSpec(component, requested, report);
  }
}

function parseComponentSpec(component: AnyComponent, requested: Requested, report: Report): unknown {
  const { cluster } = requested;
  const written = givenTo(component, requested);
  const given = written === undefined && component.team !== undefined ? {} : written;
  const at = componentPath(component);
  if (!isPlainObject(given)) {
    report(at, `must be an object of settings (got ${show(given)}); write {} for the defaults, or false to remove it`);
    return undefined;
  }
  const made = attempt(() => component.defaults?.(cluster), { of: component, at: `${at} (defaults)`, report });
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
  { spec, cluster, catalogue, report }: Pick<Offered, 'cluster' | 'catalogue'> & { spec: unknown; report: Report },
): Facts | undefined {
  const path = componentPath(component);
  const peers = parseSpec(peersSchema, component.peers ?? {}, { at: `${path} (peers)`, report });
  reportAbsentPeers(component, peers ?? {}, { catalogue, report });
  const at = `${path} (facts)`;
  const made = attempt(() => component.facts(spec as never, cluster), { of: component, at, report });
  if (made === undefined) return undefined;
  const sound = parseSpec(factsSchema, made.value, { at, report });
  return peers === undefined || sound === undefined ? undefined : made.value;
}

/** A peer that is optional may be missing from a cluster; one that no cluster can have is misspelt. */
function reportAbsentPeers(
  { name, team }: AnyComponent,
  peers: Readonly<Record<string, Destination>>,
  { catalogue, report }: Pick<Offered, 'catalogue'> & { readonly report: Report },
): void {
  const path = componentPath({ name, team });
  for (const [peer, to] of Object.entries(peers)) {
    if (to.kind !== 'component' || to.optional !== true) continue;
    if (isOffered(to.component, { team }, catalogue)) continue;
    if (team === undefined) report(`${path} (peers).${peer}`, nobodyCalled(to.component, catalogue.map(idOf)));
    else
      report(
        path,
        `connects to ${to.component}/${to.port} (peer ${peer}), which is ${misnamed(to.component, team, catalogue)}`,
      );
  }
}

function nobodyCalled(name: string, known: readonly string[]): string {
  return `${name} is no component or application of this platform, so that no cluster can have it${didYouMeanOr('correct it, or take the peer away', name, known)}`;
}
