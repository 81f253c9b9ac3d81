import type { ObjectCheck } from './check';
import { inPods } from './pods';
import { repeated } from '../repeated';

/** The API server takes one name in two containers; whoever asks for it by name finds the first. */
export const uniquePortNames: ObjectCheck = {
  id: 'unique-port-names',
  severity: 'error',
  summary:
    'Two ports of a pod with one name: the API server refuses it within one container, and Services and policies, which call ports by name, reach only one of two containers.',
  remediation: 'call one of them otherwise',
  find: inPods(({ containers }) => {
    const names = containers.flatMap(({ ports = [] }) => ports.flatMap(({ name }) => name ?? []));
    return repeated(names).map((name) => ({ reason: `has two ports called ${name}` }));
  }),
};
