import type { PersistentVolumeClaimSpec, StatefulSetSpec } from '../imports/k8s';
import { groupOf, type Manifest } from '../render/manifest';
import { amountOf } from './amounts';
import type { Finding, ObjectCheck } from './check';
import { podsOf } from './pods';

/** What an object asks of storage, by what messages call it. */
type Claim = readonly [who: string, spec: PersistentVolumeClaimSpec | undefined];

/** ValidatePersistentVolumeClaimSpec, in pkg/apis/core/validation of Kubernetes. */
export const validClaims: ObjectCheck = {
  id: 'valid-claims',
  severity: 'error',
  summary:
    'A claim, a template of one or an ephemeral volume that the API server refuses: of no size, or ReadWriteOncePod, which is one pod alone, together with another mode.',
  remediation: 'write a size such as 10Gi',
  find: (manifest) =>
    claimsIn(manifest).flatMap(([who, spec = {}]) => [...sizeFindings(who, spec), ...modeFindings(who, spec)]),
};

function claimsIn(manifest: Manifest): readonly Claim[] {
  const { apiVersion, kind, spec } = manifest;
  if (groupOf(apiVersion) === '' && kind === 'PersistentVolumeClaim') return [['', spec as Claim[1]]];
  const pods = podsOf(manifest);
  if (pods === undefined) return [];
  const { volumeClaimTemplates = [] } = (kind === 'StatefulSet' ? (spec ?? {}) : {}) as Partial<StatefulSetSpec>;
  const templates = volumeClaimTemplates.map((claim): Claim => [`claim ${claim.metadata.name} `, claim.spec]);
  const ephemeral = (pods.pod.volumes ?? []).flatMap(({ name, ephemeral: { volumeClaimTemplate } = {} }) =>
    volumeClaimTemplate === undefined ? [] : [[`ephemeral volume ${name} `, volumeClaimTemplate.spec] as const],
  );
  return [...templates, ...ephemeral];
}

/** What is no amount is no size either. */
function sizeFindings(who: string, { resources }: PersistentVolumeClaimSpec): readonly Finding[] {
  const size = resources?.requests?.storage;
  if (size === undefined || amountOf(size) > 0) return [];
  return [{ reason: `${who}asks for ${size} of storage, which is no size of a volume` }];
}

function modeFindings(who: string, { accessModes: modes = [] }: PersistentVolumeClaimSpec): readonly Finding[] {
  if (!modes.includes('ReadWriteOncePod') || modes.every((mode) => mode === 'ReadWriteOncePod')) return [];
  return [
    {
      reason: `${who}is ${modes.join(' and ')}, and ReadWriteOncePod goes with no other mode`,
      advice: 'keep it alone, for one pod, or leave it out, as ReadWriteOnce is for all pods of one node',
    },
  ];
}
