import { askedPorts, declaredPorts, portsInWords } from './asked-ports';
import type { ObjectCheck } from './check';
import { inContainers } from './pods';

/** A warning: a port is open whether its container lists it or not. Containers of a pod share an address. */
export const requireListedProbePorts: ObjectCheck = {
  id: 'require-listed-probe-ports',
  severity: 'warning',
  summary:
    'A probe, or a hook at the start or end of a container, that asks a port by a number which no container of the pod lists. It may be open all the same; where it is a slip, the pod would never be ready, or be restarted for ever.',
  remediation: 'list the port, and ask it by its name',
  find: inContainers((container, { manifest, containers }, plan) => {
    const listed = containers.flatMap(({ ports = [] }) => ports.map(({ containerPort }) => containerPort));
    return askedPorts(container).flatMap(({ by, port: asked, elsewhere }) => {
      if (typeof asked === 'string' || elsewhere || listed.includes(asked)) return [];
      if (declaredPorts(container, manifest, plan).some(({ number }) => number === asked)) return [];
      const ports = portsInWords({ ports: containers.flatMap((one) => one.ports ?? []) });
      return [
        {
          reason: `${by} of container ${container.name} asks port ${asked}, which no container of the pod lists (ports: ${ports})`,
        },
      ];
    });
  }),
};
