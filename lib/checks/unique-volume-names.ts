import type { ObjectCheck } from './check';
import { inPods } from './pods';
import { repeated } from '../repeated';
import { volumeNamesOf } from './volume-names';

export const uniqueVolumeNames: ObjectCheck = {
  id: 'unique-volume-names',
  severity: 'error',
  summary:
    'Two volumes of a pod with one name: the API server refuses the pod, and a claim template of a StatefulSet takes the place of the volume in silence.',
  remediation: 'call one of them otherwise',
  find: inPods((pods) => repeated(volumeNamesOf(pods)).map((name) => ({ reason: `has two volumes called ${name}` }))),
};
