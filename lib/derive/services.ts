import type { Construct } from 'constructs';
import { KubeService } from '../imports/k8s';
import { guardMetadataOf, metadataOf } from '../plan/labels';
import type { PlannedPort, PlannedWorkload } from '../plan/plan';
import { headlessName } from '../workload/workload';
import type { Deriver } from './deriver';

/** One Service for each workload with ports behind one; for a StatefulSet also the headless one that names its pods. */
export const deriveServices: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    const ports = workload.ports.filter(({ service }) => service !== undefined);
    if (ports.length > 0) {
      new KubeService(scope, workload.name, {
        metadata: metadataOf(workload),
        spec: { selector: workload.labels, ports: ports.map((port) => servicePort(port, port.service ?? port.number)) },
      });
    }
    if (workload.facts.kind === 'StatefulSet') renderHeadless(scope, workload);
  }
};

function renderHeadless(scope: Construct, workload: PlannedWorkload): void {
  new KubeService(scope, `${workload.name}-headless`, {
    metadata: { ...guardMetadataOf(workload), name: headlessName(workload) },
    spec: {
      clusterIP: 'None',
      // Members of a cluster must find each other before any of them is ready.
      publishNotReadyAddresses: true,
      selector: workload.labels,
      ...(workload.ports.length > 0 ? { ports: workload.ports.map((port) => servicePort(port, port.number)) } : {}),
    },
  });
}

function servicePort({ name, protocol = 'TCP', scheme }: PlannedPort, port: number) {
  return { name, port, targetPort: name, protocol, ...(scheme === undefined ? {} : { appProtocol: scheme }) };
}
