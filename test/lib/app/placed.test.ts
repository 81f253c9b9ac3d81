import { defineApp, type Placement } from '../../../lib';
import { planWarnings } from '../../../lib/plan/warnings';
import { renderCluster } from '../../../lib/render/render-cluster';
import { teams } from '../../fixtures/components/teams';
import { describing, renderApp, web } from '../../fixtures/golden-path';
import { HIGH, platformOf, specFor } from '../../fixtures/sample';

const WITHOUT_ZONES = { ...HIGH, zones: [] };

const placed = (placement: Placement, changes: object = {}) =>
  describing({ ...web, replicas: 2, placement, ...changes });
const podOf = (placement: Placement, cluster: object) =>
  renderApp(placed(placement), { cluster }).pod('Deployment', 'web');

function warningsOf(placement: Placement, cluster: object, changes: object = {}): readonly string[] {
  const app = defineApp<string>(placed(placement, changes));
  return planWarnings(renderCluster(platformOf([teams], [app]), specFor([teams], cluster)).plan)
    .map(({ at, message }) => `${at}: ${message}`)
    .filter((line) => line.includes('placement'));
}

const overZones = (placement: Placement, cluster: object) =>
  podOf(placement, cluster).topologySpreadConstraints?.map(({ topologyKey, whenUnsatisfiable }) => [
    topologyKey.split('/')[1],
    whenUnsatisfiable,
  ]);

test('spread over zones is over nodes, as strictly, in a cluster that states none', () => {
  expect(overZones({ spread: 'zones' }, HIGH)).toContainEqual(['zone', 'DoNotSchedule']);
  expect(overZones({ spread: 'zones' }, WITHOUT_ZONES)).toEqual([['hostname', 'DoNotSchedule']]);
});

test('apart by zones is apart by nodes in a cluster that states none', () => {
  const keyIn = (cluster: object) =>
    podOf({ apart: 'zones' }, cluster).affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.map(
      ({ topologyKey }) => topologyKey,
    );
  expect(keyIn(HIGH)).toEqual(['topology.kubernetes.io/zone']);
  expect(keyIn(WITHOUT_ZONES)).toEqual(['kubernetes.io/hostname']);
});

test('a cluster without zones is warned of each word that means less there', () => {
  expect(warningsOf({ spread: 'zones', apart: 'zones' }, WITHOUT_ZONES)).toEqual([
    'apps.shop/web: placement.spread is zones, but the cluster states none, so that it means nodes here; state cluster.zones where there are any',
    'apps.shop/web: placement.apart is zones, but the cluster states none, so that it means nodes here; state cluster.zones where there are any',
  ]);
});

test('nothing is said where zones are stated, not meant, or there is one pod', () => {
  expect(warningsOf({ spread: 'zones' }, HIGH)).toEqual([]);
  expect(warningsOf({ spread: 'nodes', apart: 'nodes' }, WITHOUT_ZONES)).toEqual([]);
  expect(warningsOf({ spread: 'zones' }, WITHOUT_ZONES, { replicas: 1 })).toEqual([]);
});
