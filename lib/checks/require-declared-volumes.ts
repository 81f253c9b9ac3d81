import { guess } from '../spec/nearest';
import type { ObjectCheck } from './check';
import { inPods } from './pods';
import { undeclaredVolumesOf, volumeNamesOf } from './volume-names';

export const requireDeclaredVolumes: ObjectCheck = {
  id: 'require-declared-volumes',
  severity: 'error',
  summary: 'A container that mounts a volume that its pod has not: the API server refuses the pod.',
  remediation: 'add it to volumes, or to the claim templates of a StatefulSet, or take the mount out',
  find: inPods((pods) =>
    undeclaredVolumesOf(pods).map(({ container, volume }) => ({
      reason: `container ${container} mounts ${volume}, which is no volume of its pod`,
      advice: guess(volume, volumeNamesOf(pods)),
    })),
  ),
};
