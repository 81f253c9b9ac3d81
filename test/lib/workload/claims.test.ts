import { claim, type ClaimFacts, type WorkloadFacts } from '../../../lib';
import { high, platform } from '../../fixtures/platform';
import { renderSample } from '../../fixtures/sample';
import { treeOf } from '../../fixtures/tree';

const tree = treeOf(platform, high);

/** A claim that no container mounts is refused. */
function mountsOf(claims: WorkloadFacts['claims'] = {}) {
  return Object.fromEntries(Object.keys(claims).map((name) => [`/${name}`, claim(name)]));
}

test('each pod of a StatefulSet has claims of its own, which outlive it', () => {
  const { spec } = tree.get('StatefulSet', 'postgres');
  expect(spec.volumeClaimTemplates?.map(({ metadata }) => metadata.name)).toEqual(['data', 'wal']);
  expect(spec.persistentVolumeClaimRetentionPolicy).toEqual({ whenDeleted: 'Retain', whenScaled: 'Retain' });
  expect(tree.names('PersistentVolumeClaim')).toEqual(['backup-nightly-staging', 'registry-blobs']);
});

test('a claim that names no class gets that of the cluster, and the cluster’s own default where it names none', () => {
  const classes = tree.get('StatefulSet', 'postgres').spec.volumeClaimTemplates?.map(({ spec }) => spec);
  expect(classes?.map((spec) => spec?.storageClassName)).toEqual(['standard', 'fast']);
  const sample = renderSample({
    workload: { claims: { data: { size: '1Gi' } } },
    pod: { rollout: { type: 'Recreate' } },
    container: { mounts: { '/data': claim('data') } },
  });
  expect(sample.get('PersistentVolumeClaim', 'sample-data').spec).not.toHaveProperty('storageClassName');
});

test('a claim is mounted by one node at a time unless it says otherwise', () => {
  const modes = (name: string) => tree.get('PersistentVolumeClaim', name).spec?.accessModes;
  expect(modes('backup-nightly-staging')).toEqual(['ReadWriteOnce']);
  expect(modes('registry-blobs')).toEqual(['ReadWriteMany']);
});

test('no GitOps tool removes data because a file disappeared', () => {
  const templates = tree.all('StatefulSet').flatMap(({ spec }) => spec.volumeClaimTemplates ?? []);
  const guarded = [...tree.all('PersistentVolumeClaim'), ...tree.all('StatefulSet'), ...templates];
  expect(guarded).toHaveLength(7);
  for (const { metadata } of guarded)
    expect(metadata.annotations).toMatchObject({
      'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
});

test('the order in which claims and their modes are written shows nowhere: the API lets no template change', () => {
  const templates = (claims: WorkloadFacts['claims']) =>
    renderSample({ workload: { kind: 'StatefulSet', claims }, container: { mounts: mountsOf(claims) } }).get(
      'StatefulSet',
      'sample',
    ).spec.volumeClaimTemplates;
  const [a, b] = [{ size: '1Gi' }, { size: '2Gi' }];
  expect(templates({ b, a })).toEqual(templates({ a, b }));
  const modes = (...accessModes: NonNullable<ClaimFacts['accessModes']>) => templates({ a: { ...a, accessModes } });
  expect(modes('ReadWriteMany', 'ReadOnlyMany')).toEqual(modes('ReadOnlyMany', 'ReadWriteMany'));
});

test('a pod of a CronJob mounts the claim of its workload', () => {
  const pod = tree.pod('CronJob', 'backup-nightly');
  expect(pod.volumes).toEqual([{ name: 'staging', persistentVolumeClaim: { claimName: 'backup-nightly-staging' } }]);
});
