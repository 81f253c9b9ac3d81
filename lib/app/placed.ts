import type { Placement } from '../component/placement';
import type { Cluster } from '../spec/cluster';
import type { DescribedApp } from './description';
import type { AppSettings } from './settings';

/** What a placement may say of zones. */
const ZONAL = ['spread', 'apart'] as const;

type Zones = Pick<Cluster, 'zones'>;

/** Where pods run in a cluster. An application has one file for all: `zones` are nodes in a cluster that states none. */
export function placedIn({ zones }: Zones, placement: Placement = {}): Placement {
  if (zones.length > 0) return placement;
  return { ...placement, ...Object.fromEntries(zonalFields(placement).map((field) => [field, 'nodes'])) };
}

/** That pods are less far apart than their file says; nothing of a single one, which is nowhere twice. */
export function zoneWarnings(app: DescribedApp, { replicas }: AppSettings, { zones }: Zones): readonly string[] {
  if (zones.length > 0 || replicas === 1) return [];
  return zonalFields(app.placement ?? {}).map(
    (field) =>
      `placement.${field} is zones, but the cluster states none, so that it means nodes here; state cluster.zones where there are any`,
  );
}

function zonalFields(placement: Placement): readonly (typeof ZONAL)[number][] {
  return ZONAL.filter((field) => placement[field] === 'zones');
}
