import { z } from 'zod';
import { everything } from '../charts/clusters/everything';
import { platform } from '../charts/platform';
import { idOf } from '../lib/component/component';
import { groupBy } from '../lib/group-by';
import { renderCluster } from '../lib/render/render-cluster';
import { specSchema } from '../lib/spec/cluster-spec';
import { KUBERNETES_VERSIONS } from '../lib/spec/kubernetes-version';
import { unusedPlaces } from './charts/schema-places';

const componentSettings = everything.map(({ components }): Readonly<Record<string, unknown>> => components);
const appSettings = everything.map(({ apps = {} }): Readonly<Record<string, unknown>> => apps);

/** What the clusters set for a component or application; its removal sets nothing. */
const settingsOf = (id: string, specs: readonly Readonly<Record<string, unknown>>[]) =>
  specs.map((spec) => spec[id]).filter((settings) => settings !== undefined && settings !== false);

/** Thousands of applications share the settings of their shape: one that uses a setting is enough. */
const appsOfShape = groupBy(platform.apps, ({ spec }) => fieldsOf(spec).join());

function fieldsOf(schema: z.ZodType): readonly string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

describe('the clusters of everything use every setting of', () => {
  test('a cluster', () => {
    expect(unusedPlaces(specSchema, '', everything)).toEqual([]);
  });

  test.each(platform.components.map(({ name, spec }) => ({ name, spec })))('$name', ({ name, spec }) => {
    expect(unusedPlaces(spec, `components.${name}`, settingsOf(name, componentSettings))).toEqual([]);
  });

  test('applications', () => {
    const unused = [...appsOfShape.values()].flatMap((apps) => {
      const [{ spec } = { spec: z.never() }] = apps;
      const settings = apps.map(idOf).flatMap((id) => settingsOf(id, appSettings));
      // A team's first application of a shape sets nothing here.
      return settings.length === 0 ? [] : unusedPlaces(spec, `apps.* (like ${apps.map(idOf)[0] ?? ''})`, settings);
    });
    expect(unused).toEqual([]);
  });
});

test('a component and an application are removed somewhere', () => {
  expect(componentSettings.flatMap(Object.values)).toContain(false);
  expect(appSettings.flatMap(Object.values)).toContain(false);
});

describe.each(everything.map((spec) => ({ ...spec, name: spec.cluster.name })))('$name', ({ name, ...spec }) => {
  test.each(KUBERNETES_VERSIONS)('renders on Kubernetes %s', (kubernetesVersion) => {
    const rendered = renderCluster(platform, { ...spec, cluster: { ...spec.cluster, kubernetesVersion } });
    expect(rendered.name).toBe(name);
    expect(rendered.objects.length).toBeGreaterThan(0);
  });
});
