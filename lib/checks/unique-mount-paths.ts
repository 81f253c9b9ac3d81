import type { ObjectCheck } from './check';
import { inContainers } from './pods';
import { repeated } from './repeated';

export const uniqueMountPaths: ObjectCheck = {
  id: 'unique-mount-paths',
  severity: 'error',
  summary:
    'Two volumes that a container mounts at one path: the API server refuses the pod, and where a slash at the end hides that they are the same, one covers the other.',
  remediation: 'mount one of them elsewhere',
  find: inContainers(({ name, volumeMounts = [], volumeDevices = [] }) => {
    const paths = [
      ...volumeMounts.map(({ mountPath }) => mountPath.replace(/(?<=.)\/+$/, '')),
      ...volumeDevices.map(({ devicePath }) => devicePath),
    ];
    return repeated(paths).map((path) => ({ reason: `container ${name} mounts two volumes at ${path}` }));
  }),
};
