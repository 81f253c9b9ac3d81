import versions from '../imports/versions.json';
import type { Plan } from '../plan/plan';
import { describeObject, groupOf, type Manifest } from '../render/manifest';
import { didYouMeanOr } from '../spec/nearest';
import type { Report } from '../spec/problem';

const BUILT_IN_GROUPS: ReadonlySet<string> = new Set(versions.groups);
const CLUSTER_SCOPED: ReadonlySet<string> = new Set(versions.clusterScoped);

/**
 * Reports an object in a namespace that no component brings or uses, which the API server would refuse; one that needs a
 * namespace and names none; and one that lies in none and names one. The scope of custom resources stands in their
 * definition, which is not here.
 */
export function checkNamespaceExists(
  manifest: Manifest,
  { namespaces }: Pick<Plan, 'namespaces'>,
  report: Report,
): void {
  const { namespace } = manifest.metadata;
  const clusterScoped = CLUSTER_SCOPED.has(`${manifest.apiVersion} ${manifest.kind}`);
  const problem = (message: string) => {
    report(describeObject(manifest), message);
  };
  if (namespace === undefined) {
    if (!clusterScoped && BUILT_IN_GROUPS.has(groupOf(manifest.apiVersion)))
      problem('names no namespace, so it would land in whichever is current; set metadata.namespace');
  } else if (clusterScoped) {
    problem(`names namespace ${namespace}, but a ${manifest.kind} lies in none; leave metadata.namespace out`);
  } else if (!namespaces.has(namespace)) {
    const hint = didYouMeanOr("add it to namespaces in the component's facts", namespace, [...namespaces.keys()]);
    problem(`is in a namespace that no component brings${hint}`);
  }
}
