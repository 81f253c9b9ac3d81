import { posix } from 'node:path';
import type { ObjectCheck } from './check';
import { inContainers } from './pods';
import { repeated } from '../repeated';

export const uniqueMountPaths: ObjectCheck = {
  id: 'unique-mount-paths',
  severity: 'error',
  summary:
    'Two volumes that a container mounts at one path: the API server refuses the pod, and where they are only written differently, as /data and //data/ are, one covers the other.',
  remediation: 'mount one of them elsewhere',
  find: inContainers(({ name, volumeMounts = [], volumeDevices = [] }) => {
    const paths = [
      ...volumeMounts.map(({ mountPath }) => mountPath),
      ...volumeDevices.map(({ devicePath }) => devicePath),
    ];
    return repeated(paths.map(asMounted)).map((path) => ({
      reason: `container ${name} mounts two volumes at ${path}`,
    }));
  }),
};

/** A kubelet puts a slash before a path that has none; a path ends in one only where it is the root. */
function asMounted(path: string): string {
  return posix.normalize(`/${path}/`).replace(/(?<=.)\/$/, '');
}
