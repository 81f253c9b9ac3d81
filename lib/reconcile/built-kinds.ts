import type { PlannedComponent } from '../plan/plan';
import { groupOf, type Manifest } from '../render/manifest';
import { serviceDifferences } from './built-services';

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
export function builtDifferences(manifest: Manifest, planned: PlannedComponent): readonly string[] {
  const kind = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
  const fact = FACT_OF[kind];
  if (fact !== undefined) return [`is built by hand; state it as a fact instead: ${fact}`];
  return kind === '/Service' ? serviceDifferences(manifest, planned) : [];
}
