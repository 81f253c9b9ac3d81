import { type AlphaField, alphaFields } from '../imports/alpha-fields';
import versions from '../imports/versions.json';
import { describeObject, groupOf, type Manifest } from '../render/manifest';
import type { KubernetesVersion } from '../spec/kubernetes-version';
import type { Report } from '../spec/problem';
import { type FieldPath, parseFieldPath, reaches } from './field-path';

/** A path that a manifest must not have on one version, and what to say when it has. */
interface Rule {
  readonly path: FieldPath;
  readonly message: string;
}

/** Minors, `1.36 1.37` -> the paths that only they have. */
type Differences = Readonly<Record<string, readonly string[]>>;

const differences = new Map<string, Differences>(Object.entries(versions.fields));
const servedIn = new Map(
  Object.entries(versions.kinds).flatMap(([minors, kinds]) => kinds.map((kind) => [kind, minors])),
);
const groups = new Set(versions.groups);
const tables = new Map<KubernetesVersion, ReadonlyMap<string, readonly Rule[]>>();

/**
 * Reports a kind that the API servers of a version do not serve, a field they do not have, and a field that they accept and
 * then drop because its feature gate is off. Custom resources pass: their servers are no part of Kubernetes.
 */
export function checkServedVersion(manifest: Manifest, kubernetesVersion: KubernetesVersion, report: Report): void {
  const kind = `${manifest.apiVersion} ${manifest.kind}`;
  const rules = tableOf(kubernetesVersion).get(kind);
  if (rules === undefined) {
    if (isBuiltIn(manifest)) report(describeObject(manifest), notServed(manifest, kubernetesVersion));
    return;
  }
  for (const { path, message } of rules) {
    if (reaches(manifest, path)) report(describeObject(manifest), message);
  }
}

// The group of a custom resource has a dot by its own rules, so one without is Kubernetes' own, or misspelt.
function isBuiltIn({ apiVersion }: Manifest): boolean {
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
    .flatMap(([minors, paths]) => paths.map((path) => ({ path, message: `${path} ${onlyIn(minors, version)}` })));
  const off = (alphaFields.get(kind) ?? [])
    .filter((field) => field.off.includes(version))
    .map((field) => ({ path: field.path, message: switchedOff(field, version) }));
  return [...missing, ...off].map(({ path, message }) => ({ path: parseFieldPath(path), message }));
}

function switchedOff({ path, gate }: AlphaField, version: KubernetesVersion): string {
  const effect = path.includes('=') ? 'refuses it' : 'drops it without an error';
  return `${path} needs the feature gate ${gate}, which Kubernetes ${version} leaves off: the API server ${effect}; remove it`;
}

function notServed({ apiVersion, kind }: Manifest, version: KubernetesVersion): string {
  const minors = servedIn.get(`${apiVersion} ${kind}`);
  if (minors !== undefined) return `${apiVersion} ${kind} ${onlyIn(minors, version)}`;
  const others = [...tableOf(version).keys()].filter((other) => other.endsWith(` ${kind}`));
  const advice = others.length === 0 ? 'remove it' : `use ${others.map((other) => other.split(' ')[0]).join(' or ')}`;
  return `${apiVersion} ${kind} is nothing that Kubernetes ${version} lets one apply; ${advice}`;
}

function onlyIn(minors: string, version: KubernetesVersion): string {
  const list = minors.split(' ');
  if (list.at(-1) === versions.minors.at(-1)) {
    return `exists from Kubernetes ${list[0] ?? minors}, this cluster runs ${version}; remove it or raise cluster.kubernetesVersion`;
  }
  return `exists only in Kubernetes ${list.join(' and ')}, this cluster runs ${version}; remove it`;
}
