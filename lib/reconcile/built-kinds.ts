import { groupOf, type Manifest } from '../render/manifest';

/**
 * Kinds that a fact stands for, by group and kind, with the fact. Built by hand they would open or grant something that
 * plan, documents and reviews do not know of.
 */
const FACT_OF: Readonly<Record<string, string>> = {
  '/Namespace': 'namespaces in the facts',
  '/Secret': 'secrets in the facts, since no value enters the tree',
  '/ServiceAccount': 'the workload, which has one of its own',
  '/ResourceQuota': 'quota of the namespace in the facts',
  '/LimitRange': 'containerDefaults of the namespace in the facts',
  'networking.k8s.io/NetworkPolicy': 'peers, connects, admits and clients in the facts',
  'networking.k8s.io/Ingress': 'routes in the facts',
  'rbac.authorization.k8s.io/RoleBinding': 'access in the facts, or groups of the namespace',
  'rbac.authorization.k8s.io/ClusterRoleBinding': 'access in the facts',
};

/** Why a component may not build an object itself; nothing for what no fact stands for. */
export function builtDifferences(manifest: Manifest): readonly string[] {
  const fact = FACT_OF[`${groupOf(manifest.apiVersion)}/${manifest.kind}`];
  if (fact !== undefined) return [`is built by hand; state it as a fact instead: ${fact}`];
  return manifest.kind === 'Service' && groupOf(manifest.apiVersion) === '' ? exposureDifferences(manifest) : [];
}

/** A Service of a component's own stays inside the cluster. */
function exposureDifferences({ spec }: Manifest): readonly string[] {
  const { type = 'ClusterIP', externalIPs = [] } = (spec ?? {}) as { type?: string; externalIPs?: readonly string[] };
  return [
    ...(['ClusterIP', 'ExternalName'].includes(type)
      ? []
      : [`is of type ${type}, which opens it to the outside; lead a route to it`]),
    ...(externalIPs.length === 0
      ? []
      : ['has externalIPs, which anyone can abuse to take over traffic; leave them out']),
  ];
}
