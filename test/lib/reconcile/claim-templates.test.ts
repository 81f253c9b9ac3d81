import { claim, type ClaimFacts } from '../../../lib';
import { KubeStatefulSet, type PersistentVolumeClaimSpec } from '../../../lib/imports/k8s';
import { PRUNE_PROTECTION } from '../../../lib/plan/prune-protection';
import { byHand, containerFor, type ByHand } from '../../fixtures/built-by-hand';
import { problemsOf, problemsOfAll, renderAll } from '../../fixtures/sample';

const SELECTOR = { 'app.kubernetes.io/name': 'sample', 'app.kubernetes.io/component': 'sample' };
const pod = {
  serviceAccountName: 'sample',
  automountServiceAccountToken: false,
  securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' as const } },
};

/** A StatefulSet by hand with one template of a claim. */
function building(data: ClaimFacts, template: PersistentVolumeClaimSpec, annotations?: Record<string, string>): ByHand {
  return {
    workload: { kind: 'StatefulSet', claims: { data } },
    instead: (chart, context) => {
      const container = { ...containerFor(context), volumeMounts: [{ name: 'data', mountPath: '/data' }] };
      new KubeStatefulSet(chart, 'by-hand', {
        metadata: { name: 'sample', namespace: context.namespace, annotations },
        spec: {
          replicas: 1,
          serviceName: 'sample-pods',
          selector: { matchLabels: SELECTOR },
          template: {
            metadata: { labels: { ...context.podLabels('sample') } },
            spec: { ...pod, containers: [container] },
          },
          volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: template }],
        },
      });
    },
  };
}
const differences = (data: ClaimFacts, template: PersistentVolumeClaimSpec, cluster: object = {}) =>
  problemsOfAll([byHand(building(data, template))], cluster).map((line) =>
    line.replace(/^components\.sample: StatefulSet sample\/sample /, ''),
  );
const asking = (storage: string, more: Partial<PersistentVolumeClaimSpec> = {}): PersistentVolumeClaimSpec => ({
  accessModes: ['ReadWriteOnce'],
  resources: { requests: { storage } },
  ...more,
});

test('what is built is what the facts claim, in size, class and modes', () => {
  const template = asking('1Gi', { accessModes: ['ReadWriteMany'], storageClassName: 'slow' });
  expect(differences({ size: '10Gi' }, template)).toEqual([
    'makes claim data of 1Gi, the facts say 10Gi; change one of the two',
    'makes claim data of storageClassName slow, the facts say (none); change one of the two',
    'makes claim data ReadWriteMany, the facts say ReadWriteOnce; change one of the two',
  ]);
  expect(differences({ size: '1Gi', accessModes: ['ReadWriteMany'], storageClassName: 'slow' }, template)).toEqual([]);
});

test('one size may be written in two ways, and modes in any order', () => {
  const accessModes = ['ReadWriteOnce', 'ReadOnlyMany'] as const;
  const template = asking('1024Mi', { accessModes: ['ReadOnlyMany', 'ReadWriteOnce'] });
  expect(differences({ size: '1Gi', accessModes }, template)).toEqual([]);
});

test('the class that the cluster takes for none may be named by either side', () => {
  const cluster = { storage: { defaultClass: 'fast' } };
  expect(differences({ size: '1Gi' }, asking('1Gi', { storageClassName: 'fast' }), cluster)).toEqual([]);
  expect(differences({ size: '1Gi', storageClassName: 'fast' }, asking('1Gi'), cluster)).toEqual([]);
  expect(differences({ size: '1Gi', storageClassName: 'fast' }, asking('1Gi'))).toEqual([
    'makes claim data of storageClassName (none), the facts say fast; change one of the two',
  ]);
});

test('one that is described is what its facts claim', () => {
  const claims = { data: { size: '1Gi', storageClassName: 'slow', accessModes: ['ReadWriteMany'] as const } };
  const container = { mounts: { '/data': claim('data') } };
  expect(problemsOf({ workload: { kind: 'StatefulSet', claims }, container })).toEqual([]);
});

test('it is pruned no more than one that is described, and its templates stay as they were built', () => {
  const tree = renderAll([byHand(building({ size: '1Gi' }, asking('1Gi'), { a: 'x' }))]);
  const { metadata, spec } = tree.get('StatefulSet', 'sample');
  expect(metadata.annotations).toEqual({ a: 'x', ...PRUNE_PROTECTION });
  expect(spec.volumeClaimTemplates?.[0]?.metadata).toEqual({ name: 'data' });
});
