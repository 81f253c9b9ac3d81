import { platform } from '../../../charts/platform';
import versions from '../../../lib/imports/versions.json';
import { groupOf, type Manifest } from '../../../lib/render/manifest';
import { renderCluster } from '../../../lib/render/render-cluster';
import { everyShape } from '../../fixtures/every-shape';
import { specOf, type Combination } from './under-test';

const GROUPS: ReadonlySet<string> = new Set(versions.groups);

/** The objects of applications of every shape, as a cluster with room for them is given them on a minor. */
export function everyShapeHere({ cluster, kubernetes }: Combination): readonly Manifest[] {
  const { objects } = renderCluster({ ...platform, apps: everyShape }, specWithRoom({ cluster, kubernetes }));
  return objects.filter(({ owner }) => owner.startsWith('shop/every-')).map(({ manifest }) => manifest);
}

/** Whether an API server serves the kind of an object only where somebody has defined it. */
export function isCustom({ apiVersion }: Manifest): boolean {
  return !GROUPS.has(groupOf(apiVersion));
}

function specWithRoom({ cluster, kubernetes }: Combination) {
  const spec = structuredClone(specOf(cluster)) as ReturnType<typeof specOf> & {
    components: { tenants: { teams: { shop: object } } };
  };
  Object.assign(spec.cluster, {
    kubernetesVersion: kubernetes,
    nodes: { count: 12, cpu: '16', memory: '64Gi' },
    external: { ...spec.cluster.external, keda: true, verticalPodAutoscaler: true },
  });
  Object.assign(spec.components.tenants.teams.shop, { namespaces: { shop: {} } });
  return { ...spec, apps: {} };
}
