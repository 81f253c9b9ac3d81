import type { ObjectCheck } from './check';
import { inContainers } from './pods';

/** A privileged container has no profile whatever it says. */
export const requireSeccompProfile: ObjectCheck = {
  id: 'require-seccomp-profile',
  severity: 'error',
  summary:
    'A container for which neither it nor its pod states a seccomp profile: it may make every call to the kernel, and the restricted Pod Security level refuses the pod.',
  remediation: 'set RuntimeDefault',
  find: inContainers(({ name, securityContext: { privileged, seccompProfile } = {} }, { pod }) =>
    privileged === true || (seccompProfile ?? pod.securityContext?.seccompProfile) !== undefined
      ? []
      : [{ reason: `container ${name} has no seccomp profile` }],
  ),
};
