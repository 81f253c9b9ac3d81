import { ownedChanges } from '../../../lib/render/owned-fields';
import type { Manifest } from '../../../lib/render/manifest';

const follow = (fact: string) => `which other objects follow; change ${fact} instead`;
const routes = follow('routes in the facts');
const claims = follow('claims in the facts');
const privileges = follow('privileges in the facts');
const budget = follow("replicas in the component's spec or facts");
const guard =
  'which keeps it, and the data behind it, when its file disappears; leave it, and confirm the deletion in the cluster instead';

/** What is said of an object of a kind in which one field is added. */
function changing(kind: string, field: readonly string[]): readonly { paths: readonly string[]; why: string }[] {
  const [apiVersion = '', name = ''] = kind.split(' ');
  const before: Manifest = { apiVersion, kind: name, metadata: { name: 'a' } };
  const added = field.reduceRight<unknown>((value, step) => ({ [step]: value }), 'x') as Partial<Manifest>;
  return ownedChanges(before, { ...before, ...added, metadata: { ...before.metadata, ...added.metadata } });
}

test.each<[string, readonly string[], string]>([
  ['apps/v1 Deployment', ['spec', 'template', 'spec', 'hostNetwork'], privileges],
  ['apps/v1 DaemonSet', ['spec', 'template', 'spec', 'hostPID'], privileges],
  ['batch/v1 CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec', 'hostIPC'], privileges],
  [
    'rbac.authorization.k8s.io/v1 ClusterRole',
    ['aggregationRule', 'clusterRoleSelectors'],
    follow("access in the component's facts, or groups of the namespace"),
  ],
  ['networking.k8s.io/v1 Ingress', ['spec', 'rules'], routes],
  ['networking.k8s.io/v1 Ingress', ['spec', 'defaultBackend', 'service'], routes],
  ['v1 ResourceQuota', ['spec', 'hard', 'pods'], follow('quota of the namespace in the facts')],
  ['v1 LimitRange', ['spec', 'limits'], follow('containerDefaults of the namespace in the facts')],
  [
    'v1 Service',
    ['spec', 'clusterIP'],
    follow('the kind of the workload in the facts, since a StatefulSet alone has a headless Service'),
  ],
  ['apps/v1 StatefulSet', ['spec', 'volumeClaimTemplates'], claims],
  ['v1 PersistentVolumeClaim', ['spec', 'accessModes'], claims],
  ['policy/v1 PodDisruptionBudget', ['spec', 'minAvailable'], budget],
  ['policy/v1 PodDisruptionBudget', ['spec', 'maxUnavailable'], budget],
  ['autoscaling/v2 HorizontalPodAutoscaler', ['spec', 'minReplicas'], budget],
  ['keda.sh/v1alpha1 ScaledObject', ['spec', 'minReplicaCount'], budget],
  ['keda.sh/v1alpha1 ScaledObject', ['spec', 'maxReplicaCount'], budget],
  ['v1 Namespace', ['metadata', 'annotations', 'argocd.argoproj.io/sync-options'], guard],
  ['networking.k8s.io/v1 NetworkPolicy', ['metadata', 'annotations', 'kustomize.toolkit.fluxcd.io/prune'], guard],
  ['v1 PersistentVolumeClaim', ['metadata', 'annotations', 'kustomize.toolkit.fluxcd.io/prune'], guard],
  ['apps/v1 StatefulSet', ['metadata', 'annotations', 'argocd.argoproj.io/sync-options'], guard],
])('%s: %j', (kind, field, why) => {
  const pointer = field.map((step) => `/${step.replaceAll('/', '~1')}`).join('');
  expect(changing(kind, field)).toEqual([{ paths: [pointer], why }]);
});

test.each<[string, readonly string[]]>([
  ['gateway.networking.k8s.io/v1 HTTPRoute', ['spec', 'rules']],
  ['v1 ConfigMap', ['metadata', 'annotations', 'argocd.argoproj.io/sync-options']],
  ['apps/v1 StatefulSet', ['spec', 'updateStrategy', 'rollingUpdate', 'maxUnavailable']],
  ['networking.k8s.io/v1 Ingress', ['spec', 'tls']],
])('%s: %j follows from no fact', (kind, field) => {
  expect(changing(kind, field)).toEqual([]);
});
