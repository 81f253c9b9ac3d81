import type { ObjectCheck } from './check';
import { inContainers } from './pods';
import { repeated } from '../repeated';

export const uniqueEnvNames: ObjectCheck = {
  id: 'unique-env-names',
  severity: 'error',
  summary:
    'A variable that a container sets twice: the last value wins in silence, and a server-side apply, which knows variables by their names, fails.',
  remediation: 'take one of them out',
  find: inContainers(({ name, env = [] }) =>
    repeated(env.map((variable) => variable.name)).map((variable) => ({
      reason: `container ${name} sets ${variable} twice`,
    })),
  ),
};
