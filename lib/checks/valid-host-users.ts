import type { Container, PodSpec } from '../imports/k8s';
import type { ObjectCheck } from './check';
import { inPods, type Pods } from './pods';

const HOST_NAMESPACES = ['hostNetwork', 'hostPID', 'hostIPC'] as const satisfies readonly (keyof PodSpec)[];

/**
 * validateHostUsers, in pkg/apis/core/validation of Kubernetes: the same in 1.35, 1.36 and 1.37, where the gate that lets
 * hostNetwork pass (UserNamespacesHostNetworkSupport) is off.
 */
export const validHostUsers: ObjectCheck = {
  id: 'valid-host-users',
  severity: 'error',
  summary:
    'Pods whose users are none of the node (hostUsers: false) and that share its network, its processes or its IPC, or use a volume as a block device: the API server refuses them.',
  remediation: 'leave hostUsers out (hardening), or do without what is shared',
  find: inPods((pods) => {
    if (pods.pod.hostUsers !== false) return [];
    const shared = sharedBy(pods);
    return shared.length === 0
      ? []
      : [
          {
            reason: `has user ids of its own (hostUsers: false) beside ${shared.join(' and ')}, which the API server refuses`,
          },
        ];
  }),
};

function sharedBy({ pod, containers }: Pods): readonly string[] {
  return [
    ...HOST_NAMESPACES.filter((field) => pod[field] === true),
    ...containers.filter(hasDevices).map(({ name }) => `the volumeDevices of container ${name}`),
  ];
}

const hasDevices = ({ volumeDevices = [] }: Container) => volumeDevices.length > 0;
