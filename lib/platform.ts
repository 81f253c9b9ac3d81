import type { z } from 'zod';
import { idOf, type AnyComponent } from './component/component';
import { isComponent } from './component/component-schema';
import type { Patch } from './render/patch';
import { reservedFolders } from './render/path';
import { repeated } from './repeated';
import type { ClusterInput } from './spec/cluster';
import { nameOfSpec } from './spec/cluster-spec';
import type { ImageReference } from './spec/image';
import { imagePins, type PinnedImage } from './spec/image-pin';
import { name as nameSchema } from './spec/name';
import { didYouMean } from './spec/nearest';
import { parseSpec } from './spec/parse';
import { formatPath } from './spec/path';
import { collectProblems, type Report } from './spec/problem';

/** What of a component a platform's types need. */
interface Entry {
  readonly name: string;
  readonly spec: z.ZodType;
  readonly images?: readonly string[];
}
type ImagesOf<C extends Entry> = NonNullable<C['images']>[number];

/** The spec of one cluster, typed by the components of a catalogue. Presence enables a component, `false` removes it. */
export interface SpecOf<C extends Entry> {
  readonly cluster: ClusterInput;
  readonly components: { readonly [K in C as K['name']]?: z.input<K['spec']> | false };
  /** By `<team>/<name>`: settings that differ in this cluster, or `false`. */
  readonly apps?: Readonly<Record<string, Readonly<Record<string, unknown>> | false>>;
  readonly patches?: readonly Patch[];
}

/** Any cluster's spec, before it is parsed. */
export type ClusterSpec = SpecOf<never> | SpecOf<Entry>;

export interface PlatformDefinition<C extends Entry> {
  /** The catalogue: components by any key, as `import * as catalogue` gives them. */
  readonly components: Readonly<Record<string, C>>;
  readonly apps?: readonly AnyComponent[];
  /** At least the images that the components name. */
  readonly images: Readonly<Record<ImagesOf<NoInfer<C>>, PinnedImage>>;
  /** Names that people still look for -> what to use instead. */
  readonly retired?: Readonly<Record<string, string>>;
  readonly clusters: readonly NoInfer<SpecOf<C>>[];
}

/** Everything that an organisation runs: components, applications, image pins and clusters. */
export interface Platform {
  readonly components: readonly AnyComponent[];
  readonly apps: readonly AnyComponent[];
  readonly images: Readonly<Record<string, PinnedImage>>;
  readonly retired: Readonly<Record<string, string>>;
  readonly clusters: readonly ClusterSpec[];
}

/**
 * Puts a platform together.
 * @throws ProblemsError when an entry is no component or no image pin, two components, applications or clusters share a
 * name, one has a name that cannot be a folder, label value and key at once, or an application names a cluster that is not
 * there.
 */
export function definePlatform<const C extends Entry>(definition: PlatformDefinition<C>): Platform {
  const { images, retired = {}, clusters } = definition;
  const { report, throwIfAny } = collectProblems();
  const components = Object.entries<unknown>(definition.components).flatMap(([key, entry]) =>
    isComponent(entry, { at: formatPath(['components', key]), report }) ? [entry as AnyComponent] : [],
  );
  const apps = (definition.apps ?? []).filter((app, index) => isComponent(app, { at: `apps[${index}]`, report }));
  parseSpec(imagePins, images, { at: 'images', report });
  for (const { name } of components) reportComponentName(name, report);
  const clusterNames = clusters.map(nameOfSpec);
  for (const app of apps) reportAppNames(app, clusterNames, report);
  for (const name of repeated(components.map(idOf)).toSorted())
    report(formatPath(['components', name]), 'is there twice; give one of them another name');
  for (const id of repeated(apps.map(idOf)).toSorted())
    report(`apps.${id}`, 'is there twice; one team uses a name once');
  for (const name of repeated(clusterNames).toSorted())
    report(`cluster ${name}`, 'is there twice; both would be rendered into one folder, so give one another name');
  throwIfAny('the platform is not valid');
  return { components, apps, images, retired, clusters };
}

function reportComponentName(name: string, report: Report): void {
  const at = formatPath(['components', name]);
  if (parseSpec(nameSchema, name, { at, report }) === undefined) return;
  if (!(reservedFolders as readonly string[]).includes(name)) return;
  report(
    at,
    `is the name of a folder that every cluster has for something else (${reservedFolders.join(', ')}); choose another`,
  );
}

function reportAppNames(app: AnyComponent, clusters: readonly string[], report: Report): void {
  const at = `apps.${idOf(app)}`;
  parseSpec(nameSchema, app.team, { at: `${at} (team)`, report });
  parseSpec(nameSchema, app.name, { at: `${at} (name)`, report });
  for (const cluster of app.clusters ?? []) {
    if (clusters.includes(cluster)) continue;
    report(
      `${at} (clusters)`,
      `${cluster} is no cluster of this platform${didYouMean(cluster, clusters)} (clusters: ${clusters.join(', ')})`,
    );
  }
}

/** The pins as the planner wants them. */
export function imageReferences(images: Platform['images']): Readonly<Record<string, ImageReference>> {
  return Object.fromEntries(
    Object.entries(images).map(([name, { repository, tag, digest }]) => [
      name,
      { repository, tag, digest: digest ?? undefined },
    ]),
  );
}
