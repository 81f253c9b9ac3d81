import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as catalogue from '../charts';
import { everything } from '../charts/clusters/everything';
import images from '../charts/images.json';
import { platform } from '../charts/platform';
import { idOf, type AnyComponent } from '../lib/component/component';
import { imageReference } from '../lib/plan/image-reference';
import type { Plan } from '../lib/plan/plan';
import { imageReferences, type ClusterSpec } from '../lib/platform';
import { describeObject, type Manifest, type RenderedObject } from '../lib/render/manifest';
import { podTemplateOf } from '../lib/render/pod-template';
import { NAMESPACES } from '../lib/render/owner';
import { renderCluster, type RenderedCluster } from '../lib/render/render-cluster';
import { clusterSchema } from '../lib/spec/cluster';
import { specSchema } from '../lib/spec/cluster-spec';
import { parseImage, type ImageReference } from '../lib/spec/image';
import { KUBERNETES_VERSIONS } from '../lib/spec/kubernetes-version';
import { undescribedFields } from './charts/schema-places';
import { teamsOf } from './fixtures/specs/teams-of';
import { validSpec } from './fixtures/specs/valid-spec';

const CHARTS = join(__dirname, '../charts');
/** Folders of charts that hold no component. */
const OTHER_FOLDERS = ['apps', 'clusters'];
/** Tags that mean another image tomorrow. */
const MOVING_TAGS = ['latest', 'main', 'master', 'stable', 'edge', 'nightly'];

const components = Object.values(catalogue) as unknown as readonly AnyComponent[];
const all = [...components, ...platform.apps];

/** What routes of applications need, autoscalers that are not Kubernetes' own, and room for whatever a team adds. */
const withOutsideParts = {
  routes: { domain: 'example.com' },
  nodes: { count: 12, cpu: '64', memory: '256Gi' },
  external: {
    ingress: { namespace: 'ingress', labels: { app: 'proxy' } },
    keda: true,
    verticalPodAutoscaler: true,
  },
} as const;

/** Everything with its defaults, on every supported minor, highly available and not. */
const variants = KUBERNETES_VERSIONS.flatMap((kubernetesVersion) =>
  (['single', 'high'] as const).map((availability) => ({
    cluster: {
      ...validSpec.cluster,
      ...withOutsideParts,
      name: nameOf(availability, kubernetesVersion),
      kubernetesVersion,
      availability,
    },
    components: {
      ...Object.fromEntries(components.map(({ name }) => [name, {}])),
      ...validSpec.components,
      tenants: { teams: { ...validSpec.components.tenants.teams, ...teamsOf(platform.apps) } },
    },
    apps: Object.fromEntries(
      platform.apps.filter(({ clusters }) => clusters === undefined).map((app) => [idOf(app), {}]),
    ),
  })),
);
const specs: readonly ClusterSpec[] = [...platform.clusters, ...everything, ...variants];

/** Rendered by the first test that wants it, so that what cannot be rendered fails only those that look at objects. */
const rendered = new Map<ClusterSpec, RenderedCluster>();
function render(spec: ClusterSpec): RenderedCluster {
  const known = rendered.get(spec) ?? renderCluster(platform, spec);
  rendered.set(spec, known);
  return known;
}

/** A component in every cluster that runs it. */
const occurrencesOf = (component: AnyComponent) =>
  specs.map(render).flatMap(({ plan }) => {
    const planned = plan.components.get(idOf(component));
    return planned === undefined ? [] : [{ ...planned, cluster: plan.cluster }];
  });

function nameOf(availability: string, kubernetesVersion: string): string {
  return `defaults-${availability}-${kubernetesVersion.replace('.', '-')}`;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('the catalogue', () => {
  test('holds every component that has a folder, and no other', () => {
    const folders = readdirSync(CHARTS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !OTHER_FOLDERS.includes(entry.name))
      .map(({ name }) => name);
    expect(components.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  test.each(Object.entries(catalogue))('exports %s under the name of its folder', async (exported, { name }) => {
    expect(name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())).toBe(exported);
    expect(existsSync(join(CHARTS, name, 'index.ts'))).toBe(true);
    expect(await import(join(CHARTS, name))).toHaveProperty(exported, (catalogue as Record<string, unknown>)[exported]);
  });

  test.each(components)('$name is enabled by {}', ({ spec }) => {
    expect(spec.safeParse({}).error?.issues ?? []).toEqual([]);
  });

  test.each(components)('what $name assumes is what one may write', ({ spec }) => {
    const assumed = spec.parse({});
    expect(spec.safeParse(assumed)).toEqual({ success: true, data: assumed });
  });
});

describe.each(all.map((component) => ({ id: idOf(component), component })))('$id', ({ component }) => {
  test('says in one sentence what it is', () => {
    expect(component.summary).toMatch(/^[A-Z](?:[^.!?\n]|\.(?=\S))+\.$/);
  });

  test('describes each of its settings', () => {
    expect(undescribedFields(component.spec, '')).toEqual([]);
  });

  test('states the same facts whenever it is asked, and changes nothing that it is given', () => {
    const occurrences = occurrencesOf(component);
    expect(occurrences.length).toBeGreaterThanOrEqual(component.clusters?.length ?? variants.length);
    for (const { spec, cluster, facts } of occurrences) {
      const again = component.facts(frozen(structuredClone(spec)) as never, frozen(structuredClone(cluster)));
      expect(again).toStrictEqual(facts);
    }
  });

  test('runs every image that it names', () => {
    const named = [...(component.images ?? []), ...Object.keys(component.ownImages ?? {})];
    const run = occurrencesOf(component).flatMap(({ facts }) =>
      Object.values(facts.workloads ?? {}).flatMap((workload) => [
        ...Object.values(workload.containers),
        ...Object.values(workload.initContainers ?? {}),
      ]),
    );
    expect([...new Set(run)].sort()).toEqual(named.sort());
  });
});

test.each([
  ['a cluster', clusterSchema],
  ['a cluster spec', specSchema],
])('each setting of %s is described', (_, schema) => {
  expect(undescribedFields(schema, '')).toEqual([]);
});

describe('images.json', () => {
  test('is sorted', () => {
    expect(Object.keys(images)).toEqual(Object.keys(images).sort());
  });

  test('holds nothing that no component runs', () => {
    const named = new Set(components.flatMap((component) => component.images ?? []));
    expect(Object.keys(images).filter((name) => !named.has(name))).toEqual([]);
  });

  test.each(Object.entries(platform.images))('%s has a digest, or the reason why it has none', (_, pin) => {
    expect(pin.digest ?? pin.because).toMatch(/^sha256:[0-9a-f]{64}$|^[a-z]\w*( \S+){2,}$/);
  });
});

describe('an image', () => {
  const used: readonly (readonly [string, ImageReference])[] = [
    ...Object.entries(imageReferences(platform.images)),
    ...platform.apps.flatMap((app) =>
      Object.entries(app.ownImages ?? {}).map(([name, image]) => [`${idOf(app)} (${name})`, image] as const),
    ),
  ];

  test.each(used)('%s is named in full, by a tag that no newer release takes over', (_, image) => {
    expect(parseImage(imageReference(image, { imageRegistry: {} }))).toEqual(image);
    expect(MOVING_TAGS).not.toContain(image.tag);
  });
});

/** Kinds in the catalogue that live in no namespace. */
const CLUSTER_WIDE = ['APIService', 'ClusterRole', 'ClusterRoleBinding', 'Namespace'];

/** The namespaces where a component's objects may be: its own, those it brings or uses, and those that it may act in. */
function homesOf(owner: string, { components: planned, namespaces }: Plan): readonly string[] {
  if (owner === NAMESPACES)
    return [...namespaces.values()].filter(({ facts }) => facts.existing !== true).map(({ name }) => name);
  const facts = planned.get(owner)?.facts;
  const access = Object.values(facts?.workloads ?? {}).flatMap((workload) => workload.access ?? []);
  const used = [...Object.keys(facts?.namespaces ?? {}), ...access.flatMap((rule) => rule.in ?? [])];
  return facts?.namespace === undefined ? used : [facts.namespace, ...used];
}

function isAtHome({ owner, manifest: { kind, metadata } }: RenderedObject, plan: Plan): boolean {
  if (metadata.namespace === undefined) return CLUSTER_WIDE.includes(kind);
  return homesOf(owner, plan).includes(metadata.namespace);
}

function labelsFor(owner: string, { components: planned }: Plan): Readonly<Record<string, string>> {
  const component = planned.get(owner)?.component;
  return {
    'app.kubernetes.io/managed-by': 'groundplan',
    ...(component === undefined
      ? {}
      : { 'app.kubernetes.io/name': component.name, 'app.kubernetes.io/part-of': component.team ?? 'platform' }),
  };
}

function containersOf(manifest: Manifest) {
  const { containers = [], initContainers = [] } = podTemplateOf(manifest)?.spec ?? {};
  return [...initContainers, ...containers].map((container) => ({ ...container, of: describeObject(manifest) }));
}

describe.each(specs.map((spec) => ({ name: spec.cluster.name, spec })))('every object of $name', ({ spec }) => {
  test('has a name', () => {
    const { objects } = render(spec);
    expect(objects.filter(({ manifest }) => manifest.metadata.name === '').map(({ path }) => path)).toEqual([]);
  });

  test('carries the recommended labels', () => {
    const { objects, plan } = render(spec);
    for (const { owner, manifest } of objects) {
      expect({ [describeObject(manifest)]: manifest.metadata.labels }).toMatchObject({
        [describeObject(manifest)]: labelsFor(owner, plan),
      });
    }
  });

  test('is in a namespace of its component', () => {
    const { objects, plan } = render(spec);
    const strays = objects.filter((object) => !isAtHome(object, plan));
    expect(strays.map(({ owner, manifest }) => `${owner}: ${describeObject(manifest)}`)).toEqual([]);
  });

  test('runs containers that say what they need, and how much memory they get', () => {
    const greedy = render(spec)
      .objects.flatMap(({ manifest }) => containersOf(manifest))
      .filter(({ resources: { requests = {}, limits = {} } = {} }) =>
        [requests.cpu, requests.memory, limits.memory].includes(undefined),
      );
    expect(greedy.map(({ of, name }) => `${of}: ${name}`)).toEqual([]);
  });
});
