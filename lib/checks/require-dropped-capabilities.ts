import type { ObjectCheck } from './check';
import { inContainers } from './pods';

/** A privileged container has everything anyway. */
export const requireDroppedCapabilities: ObjectCheck = {
  id: 'require-dropped-capabilities',
  severity: 'error',
  summary:
    'A container that keeps the capabilities which a runtime gives unasked: whoever breaks into it has them, and the restricted Pod Security level refuses the pod.',
  remediation: 'drop ALL, and declare those that it needs in privileges',
  find: inContainers(({ name, securityContext: { privileged, capabilities } = {} }) =>
    privileged === true || capabilities?.drop?.includes('ALL') === true
      ? []
      : [{ reason: `container ${name} keeps default capabilities` }],
  ),
};
