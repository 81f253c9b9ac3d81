import { groupOf, type Manifest } from '../render/manifest';
import { serviceDifferences, type Surroundings } from './built-services';
import { placeDifferences } from './own-namespace';
import { unexplainedKinds } from './unexplained-kinds';

const POLICY = 'peers, connects, admits and clients in the facts';

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
  '/PersistentVolumeClaim': 'claims of the workload, which protect its data from pruning',
  'networking.k8s.io/NetworkPolicy': POLICY,
  // What network plugins enforce beside it, or above it.
  'policy.networking.k8s.io/AdminNetworkPolicy': POLICY,
  'policy.networking.k8s.io/BaselineAdminNetworkPolicy': POLICY,
  'policy.networking.k8s.io/ClusterNetworkPolicy': POLICY,
  'cilium.io/CiliumNetworkPolicy': POLICY,
  'cilium.io/CiliumClusterwideNetworkPolicy': POLICY,
  'crd.projectcalico.org/NetworkPolicy': POLICY,
  'crd.projectcalico.org/GlobalNetworkPolicy': POLICY,
  'projectcalico.org/NetworkPolicy': POLICY,
  'projectcalico.org/GlobalNetworkPolicy': POLICY,
  'crd.antrea.io/NetworkPolicy': POLICY,
  'crd.antrea.io/ClusterNetworkPolicy': POLICY,
  'networking.k8s.io/Ingress': 'routes in the facts',
  'rbac.authorization.k8s.io/RoleBinding': 'access in the facts, or groups of the namespace',
  'rbac.authorization.k8s.io/ClusterRoleBinding': 'access in the facts',
};

const STREAMS = 'route for HTTP, and loadBalancer of service for all else';

/**
 * The same where an application's fields are called otherwise, or somebody else states it; and what would lead requests to it
 * past its route, whose host and path are its own alone.
 */
const FIELD_OF: Readonly<Record<string, string>> = {
  '/Namespace': 'namespaces of the team, in the spec of the cluster (components.tenants)',
  '/Secret': 'secrets, since no value enters the tree',
  '/ResourceQuota': 'quota of the namespace, in the spec of the cluster (components.tenants)',
  '/LimitRange': 'containerDefaults of the namespace, in the spec of the cluster (components.tenants)',
  '/PersistentVolumeClaim': 'claims, which protect its data from pruning',
  'networking.k8s.io/Ingress': 'route',
  'gateway.networking.k8s.io/HTTPRoute': 'route',
  'gateway.networking.k8s.io/GRPCRoute': 'route',
  'gateway.networking.k8s.io/TLSRoute': STREAMS,
  'gateway.networking.k8s.io/TCPRoute': STREAMS,
  'gateway.networking.k8s.io/UDPRoute': STREAMS,
  'traefik.io/IngressRoute': 'route',
  'traefik.io/IngressRouteTCP': STREAMS,
  'traefik.io/IngressRouteUDP': STREAMS,
  'traefik.containo.us/IngressRoute': 'route',
  'traefik.containo.us/IngressRouteTCP': STREAMS,
  'traefik.containo.us/IngressRouteUDP': STREAMS,
  'rbac.authorization.k8s.io/RoleBinding': 'access',
  'rbac.authorization.k8s.io/ClusterRoleBinding': 'access',
};

/** Why a component may not build an object itself, or an application there; nothing for what no fact stands for. */
export function builtDifferences(manifest: Manifest, surroundings: Surroundings): readonly string[] {
  const kind = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
  const isOfApp = surroundings.planned.component.team !== undefined;
  const fact = isOfApp ? fieldFor(kind) : FACT_OF[kind];
  if (fact !== undefined)
    return [`is built by hand; state it ${isOfApp ? 'in the application' : 'as a fact'} instead: ${fact}`];
  return [
    ...placeDifferences(manifest, surroundings.planned),
    ...(isOfApp ? unexplainedKinds(manifest) : []),
    ...(kind === '/Service' ? serviceDifferences(manifest, surroundings) : []),
  ];
}

function fieldFor(kind: string): string | undefined {
  return FIELD_OF[kind] ?? (FACT_OF[kind] === POLICY ? 'connects and clients' : FACT_OF[kind]);
}
