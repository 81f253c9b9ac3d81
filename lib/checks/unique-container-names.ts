import type { ObjectCheck } from './check';
import { inPods } from './pods';
import { repeated } from '../repeated';

export const uniqueContainerNames: ObjectCheck = {
  id: 'unique-container-names',
  severity: 'error',
  summary:
    'Two containers of a pod with one name, init containers and sidecars among them: the API server refuses the pod.',
  remediation: 'call one of them otherwise',
  find: inPods(({ containers }) =>
    repeated(containers.map(({ name }) => name)).map((name) => ({ reason: `has two containers called ${name}` })),
  ),
};
