import type { Construct } from 'constructs';
import type { Scheme } from '../component/facts';
import type { ServiceFacts } from '../component/service';
import { KubeService, type ServiceSpec } from '../imports/k8s';
import { guardMetadataOf, metadataOf } from '../plan/labels';
import type { PlannedPort, PlannedWorkload } from '../plan/plan';
import { headlessName } from '../workload/stateful-set';
import type { Deriver } from './deriver';

/** One Service for each workload with ports behind one; for a StatefulSet also the headless one that names its pods. */
export const deriveServices: Deriver = (scope, { workloads }) => {
  for (const workload of workloads) {
    const ports = workload.ports.filter(({ service }) => service !== undefined);
    if (ports.length > 0) {
      new KubeService(scope, workload.name, {
        metadata: serviceMetadata(workload),
        spec: {
          ...behaviorOf(workload.facts.service),
          selector: workload.labels,
          ports: ports.map((port) => servicePort(port, port.service ?? port.number)),
        },
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

function serviceMetadata(workload: PlannedWorkload) {
  const { annotations, ...metadata } = metadataOf(workload);
  const read = workload.facts.service?.loadBalancer?.annotations;
  return { ...metadata, annotations: read === undefined ? annotations : { ...annotations, ...read } };
}

function behaviorOf({
  headless,
  sessionAffinitySeconds,
  loadBalancer,
  ...same
}: ServiceFacts = {}): Partial<ServiceSpec> {
  return {
    ...same,
    ...(headless === true ? { clusterIP: 'None' } : {}),
    ...(sessionAffinitySeconds === undefined
      ? {}
      : {
          sessionAffinity: 'ClientIP',
          sessionAffinityConfig: { clientIP: { timeoutSeconds: sessionAffinitySeconds } },
        }),
    ...(loadBalancer === undefined
      ? {}
      : {
          type: 'LoadBalancer',
          loadBalancerClass: loadBalancer.class,
          loadBalancerSourceRanges: loadBalancer.sourceRanges,
          externalTrafficPolicy: loadBalancer.externalTrafficPolicy,
        }),
  };
}

/** As Kubernetes calls them; it has no name for what is none of these. */
const APP_PROTOCOL: Readonly<Record<Scheme, string | undefined>> = {
  http: 'http',
  https: 'https',
  grpc: 'kubernetes.io/h2c',
  tcp: undefined,
};

function servicePort({ name, protocol = 'TCP', scheme }: PlannedPort, port: number) {
  const appProtocol = scheme === undefined ? undefined : APP_PROTOCOL[scheme];
  return { name, port, targetPort: name, protocol, ...(appProtocol === undefined ? {} : { appProtocol }) };
}
