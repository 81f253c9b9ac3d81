import { byCodeUnit } from '../../lib/order';
import type { Release } from './document';
import { fieldPaths } from './field-paths';
import { appliableKinds, builtInGroups, kindKey } from './kinds';

/** What `lib/imports/versions.json` holds. Lists of minors are written as one string, `1.36 1.37`, oldest first. */
export interface VersionTable {
  readonly minors: readonly string[];
  /** The API groups that belong to Kubernetes itself; a kind in any other group is a custom resource. */
  readonly groups: readonly string[];
  /** The kinds whose objects lie in no namespace, `v1 Node`. A kind never changes sides. */
  readonly clusterScoped: readonly string[];
  /** Minors -> the kinds that exactly these serve, `apps/v1 Deployment`. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Kind -> minors -> the paths that exactly these have. `path=Word` is a word that they alone allow at a path. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Kind -> its paths, as one release has them. */
interface DescribedRelease {
  readonly minor: string;
  readonly kinds: ReadonlyMap<string, ReturnType<typeof fieldPaths>>;
}

/** Compares the releases, oldest first. */
export function compareReleases(releases: readonly Release[]): VersionTable {
  const described = releases.map(({ minor, document }) => ({
    minor,
    kinds: new Map(appliableKinds(document).map((kind) => [kindKey(kind), fieldPaths(document, kind)])),
  }));
  const serving = minorsByName(described, ({ kinds }) => kinds.keys());
  const fields = [...serving.keys()].map((kind) => [kind, groupByMinors(differingPaths(described, kind))] as const);
  return {
    minors: releases.map(({ minor }) => minor),
    groups: [...new Set(releases.flatMap(({ document }) => builtInGroups(document)))].sort(byCodeUnit),
    clusterScoped: clusterScopedKinds(releases),
    kinds: groupByMinors(serving),
    fields: sortedRecord(fields.filter(([, byMinors]) => Object.keys(byMinors).length > 0)),
  };
}

function clusterScopedKinds(releases: readonly Release[]): readonly string[] {
  const kinds = releases.flatMap(({ document }) => appliableKinds(document));
  return [...new Set(kinds.filter(({ namespaced }) => !namespaced).map(kindKey))].sort(byCodeUnit);
}

/** The paths of one kind that some of the releases serving it have and others have not, with those that have. */
function differingPaths(releases: readonly DescribedRelease[], kind: string): ReadonlyMap<string, readonly string[]> {
  const versions = releases.flatMap(({ minor, kinds }) => {
    const paths = kinds.get(kind);
    return paths === undefined ? [] : [{ minor, paths }];
  });
  // A path that is free text in one release allows there whatever word another lists.
  const listed = (path: string): boolean =>
    versions.every(({ paths }) => !paths.has(path) || paths.get(path) !== undefined);
  const having = minorsByName(versions, ({ paths }) =>
    [...paths].flatMap(([path, words]) => [
      path,
      ...(listed(path) ? (words ?? []).map((word) => `${path}=${word}`) : []),
    ]),
  );
  const differing = [...having].filter(([path, minors]) => minors.length < versionsWith(versions, path));
  const names = new Set(differing.map(([path]) => path));
  return new Map(differing.filter(([path]) => !ancestors(path).some((ancestor) => names.has(ancestor))));
}

function minorsByName<T extends { readonly minor: string }>(
  releases: readonly T[],
  namesOf: (release: T) => Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const minors = new Map<string, string[]>();
  for (const release of releases) {
    for (const name of namesOf(release)) minors.set(name, [...(minors.get(name) ?? []), release.minor]);
  }
  return minors;
}

/** How many releases could have a path: for a word, those that have the field which it is written to. */
function versionsWith(versions: readonly { readonly paths: ReadonlyMap<string, unknown> }[], path: string): number {
  const field = /^(.*?)=/.exec(path)?.[1];
  return field === undefined ? versions.length : versions.filter(({ paths }) => paths.has(field)).length;
}

/** `spec.ports[].name` lies in `spec.ports` and `spec`; what a whole new object holds is not listed again. */
function ancestors(path: string): readonly string[] {
  const steps = path.split('=')[0]?.split('.') ?? [];
  return steps.slice(0, -1).map((_, index) =>
    steps
      .slice(0, index + 1)
      .join('.')
      .replace(/(\[\]|\{\})+$/, ''),
  );
}

function groupByMinors(minorsOf: ReadonlyMap<string, readonly string[]>): Readonly<Record<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  for (const [name, minors] of minorsOf) groups.set(minors.join(' '), [...(groups.get(minors.join(' ')) ?? []), name]);
  return sortedRecord([...groups].map(([minors, names]) => [minors, names.sort(byCodeUnit)] as const));
}

function sortedRecord<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => byCodeUnit(a, b)));
}
