import { type AlphaField, alphaFields } from '../imports/alpha-fields';
import versions from '../imports/versions.json';
import { groupOf, type Manifest } from '../render/manifest';
import type { KubernetesVersion } from '../spec/kubernetes-version';
import type { Finding } from './check';
import { type FieldPath, parseFieldPath, reaches } from './field-path';

/** A path that a manifest must not have on one version, and what to say when it has. */
interface Rule {
  readonly path: FieldPath;
  readonly finding: Finding;
}

/** Minors, `1.36 1.37` -> the paths that only they have. */
type Differences = Readonly<Record<string, readonly string[]>>;

const differences = new Map<string, Differences>(Object.entries(versions.fields));
const servedIn = new Map(
  Object.entries(versions.kinds).flatMap(([minors, kinds]) => kinds.map((kind) => [kind, minors])),
);
const groups = new Set(versions.groups);
const tables = new Map<KubernetesVersion, ReadonlyMap<string, readonly Rule[]>>();

/** What is wrong with an object's kind on a version. Custom resources pass: their servers are no part of Kubernetes. */
export function kindFindings(manifest: Manifest, version: KubernetesVersion): readonly Finding[] {
  if (tableOf(version).has(kindOf(manifest)) || !isBuiltIn(manifest)) return [];
  return [notServed(manifest, version)];
}

/** The fields of an object that a version has not, or accepts and drops because their feature gate is off. */
export function fieldFindings(manifest: Manifest, version: KubernetesVersion): readonly Finding[] {
  const rules = tableOf(version).get(kindOf(manifest)) ?? [];
  return rules.filter(({ path }) => reaches(manifest, path)).map(({ finding }) => finding);
}

function kindOf({ apiVersion, kind }: Manifest): string {
  return `${apiVersion} ${kind}`;
}

/**
 * Whether an object is of Kubernetes' own API. The group of a custom resource has a dot by its own rules, so one without is
 * Kubernetes' own, or misspelt.
 */
export function isBuiltIn({ apiVersion }: Pick<Manifest, 'apiVersion'>): boolean {
  const group = groupOf(apiVersion);
  return groups.has(group) || !group.includes('.');
}

/** Every kind that the version serves; most come with no rule, so that their objects cost one look-up. */
function tableOf(version: KubernetesVersion): ReadonlyMap<string, readonly Rule[]> {
  const known = tables.get(version);
  if (known !== undefined) return known;
  const served = [...servedIn].filter(([, minors]) => minors.split(' ').includes(version));
  const table = new Map(served.map(([kind]) => [kind, rulesFor(kind, version)]));
  tables.set(version, table);
  return table;
}

function rulesFor(kind: string, version: KubernetesVersion): readonly Rule[] {
  const missing = Object.entries(differences.get(kind) ?? {})
    .filter(([minors]) => !minors.split(' ').includes(version))
    .flatMap(([minors, paths]) => paths.map((path) => ({ path, finding: onlyIn(path, minors, version) })));
  const off = (alphaFields.get(kind) ?? [])
    .filter((field) => field.off.includes(version))
    .map((field) => ({ path: field.path, finding: switchedOff(field, version) }));
  return [...missing, ...off].map(({ path, finding }) => ({ path: parseFieldPath(path), finding }));
}

function switchedOff({ path, gate }: AlphaField, version: KubernetesVersion): Finding {
  const effect = path.includes('=') ? 'refuses it' : 'drops it without an error';
  return {
    reason: `${path} needs the feature gate ${gate}, which Kubernetes ${version} leaves off: the API server ${effect}`,
  };
}

function notServed(manifest: Manifest, version: KubernetesVersion): Finding {
  const minors = servedIn.get(kindOf(manifest));
  if (minors !== undefined) return onlyIn(kindOf(manifest), minors, version);
  const others = [...tableOf(version).keys()].filter((other) => other.endsWith(` ${manifest.kind}`));
  return {
    reason: `${kindOf(manifest)} is nothing that Kubernetes ${version} lets one apply`,
    advice: others.length === 0 ? undefined : `use ${others.map((other) => other.split(' ')[0]).join(' or ')}`,
  };
}

function onlyIn(what: string, minors: string, version: KubernetesVersion): Finding {
  const list = minors.split(' ');
  if (list.at(-1) !== versions.minors.at(-1))
    return { reason: `${what} exists only in Kubernetes ${list.join(' and ')}, this cluster runs ${version}` };
  return {
    reason: `${what} exists from Kubernetes ${list[0] ?? minors}, this cluster runs ${version}`,
    advice: 'remove it or raise cluster.kubernetesVersion',
  };
}
