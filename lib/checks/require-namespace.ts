import { scopeOf } from '../render/scope';
import { guess } from '../spec/nearest';
import type { Finding, ObjectCheck } from './check';

export const requireNamespace: ObjectCheck = {
  id: 'require-namespace',
  severity: 'error',
  summary:
    'An object in a namespace that no component brings or uses, which the API server refuses; one that needs a namespace and names none; or one that lies in none and names one.',
  remediation: "add it to namespaces in the component's facts",
  find(manifest, { namespaces }) {
    const { namespace } = manifest.metadata;
    const scope = scopeOf(manifest);
    if (namespace === undefined) return scope === 'namespace' ? [NONE] : [];
    if (scope === 'cluster')
      return [
        {
          reason: `names namespace ${namespace}, but a ${manifest.kind} lies in none`,
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
