import versions from '../imports/versions.json';
import { groupOf, type Manifest } from './manifest';

const BUILT_IN_GROUPS: ReadonlySet<string> = new Set(versions.groups);
const CLUSTER_SCOPED: ReadonlySet<string> = new Set(versions.clusterScoped);

/**
 * Whether objects of a kind lie in a namespace or are of the whole cluster; `unknown` of custom resources, whose definition says
 * so and is not here.
 */
export function scopeOf({
  apiVersion,
  kind,
}: Pick<Manifest, 'apiVersion' | 'kind'>): 'cluster' | 'namespace' | 'unknown' {
  if (CLUSTER_SCOPED.has(`${apiVersion} ${kind}`)) return 'cluster';
  return BUILT_IN_GROUPS.has(groupOf(apiVersion)) ? 'namespace' : 'unknown';
}
