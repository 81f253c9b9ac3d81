import versions from '../imports/versions.json';
import { groupOf } from '../render/manifest';
import { guess } from '../spec/nearest';
import type { Finding, ObjectCheck } from './check';

const BUILT_IN_GROUPS: ReadonlySet<string> = new Set(versions.groups);
const CLUSTER_SCOPED: ReadonlySet<string> = new Set(versions.clusterScoped);

/** The scope of custom resources stands in their definition, which is not here. */
export const requireNamespace: ObjectCheck = {
  id: 'require-namespace',
  severity: 'error',
  summary:
    'An object in a namespace that no component brings or uses, which the API server refuses; one that needs a namespace and names none; or one that lies in none and names one.',
  remediation: "add it to namespaces in the component's facts",
  find({ apiVersion, kind, metadata: { namespace } }, { namespaces }) {
    const clusterScoped = CLUSTER_SCOPED.has(`${apiVersion} ${kind}`);
    if (namespace === undefined) return clusterScoped || !BUILT_IN_GROUPS.has(groupOf(apiVersion)) ? [] : [NONE];
    if (clusterScoped)
      return [
        {
          reason: `names namespace ${namespace}, but a ${kind} lies in none`,
          advice: 'leave metadata.namespace out',
        },
      ];
    if (namespaces.has(namespace)) return [];
    return [{ reason: 'is in a namespace that no component brings', advice: guess(namespace, [...namespaces.keys()]) }];
  },
};

const NONE: Finding = {
  reason: 'names no namespace, so it would land in whichever is current',
  advice: 'set metadata.namespace',
};
