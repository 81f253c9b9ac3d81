import { guess } from '../spec/nearest';
import { askedPorts, declaredPorts, portsInWords } from './asked-ports';
import type { ObjectCheck } from './check';
import { inContainers } from './pods';

/** A number needs no entry among the ports: require-listed-probe-ports warns of one that looks like a slip. */
export const validProbePorts: ObjectCheck = {
  id: 'valid-probe-ports',
  severity: 'error',
  summary:
    'A probe, or a hook at the start or end of a container, that asks a port by a name which the container has not: the pod would never be ready, be restarted for ever, or be killed at its start.',
  remediation: 'ask a port of the container, or add it to its ports',
  find: inContainers((container, { manifest }, plan) =>
    askedPorts(container).flatMap(({ by, port: asked }) => {
      const { name, ports = [] } = container;
      if (typeof asked === 'number' || ports.some((port) => port.name === asked)) return [];
      if (declaredPorts(container, manifest, plan).some((port) => port.name === asked)) return [];
      const names = ports.flatMap((port) => port.name ?? []);
      const reason = `${by} of container ${name} asks port ${asked}, which the container does not open (ports: ${portsInWords(container)})`;
      return [{ reason, advice: guess(asked, names) }];
    }),
  ),
};
