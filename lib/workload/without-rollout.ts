import { KubePod, KubeReplicaSet, KubeReplicationController } from '../imports/k8s';
import { declaredReplicas, workloadMetadata, type Renderer } from './renderer';

/** A pod by itself: nothing replaces it. Its labels and annotations are those of the object. */
export const renderPod: Renderer = (scope, workload, { template }) => {
  const { labels, annotations, ...metadata } = workloadMetadata(workload);
  const own = template.metadata?.annotations;
  new KubePod(scope, workload.name, {
    metadata: {
      ...metadata,
      labels: { ...labels, ...template.metadata?.labels },
      annotations: own === undefined ? annotations : { ...annotations, ...own },
    },
    spec: template.spec,
  });
};

export const renderReplicaSet: Renderer = (scope, workload, { description: { rollout = {} }, template }) => {
  new KubeReplicaSet(scope, workload.name, {
    metadata: workloadMetadata(workload),
    spec: {
      ...declaredReplicas(workload),
      minReadySeconds: rollout.minReadySeconds,
      selector: { matchLabels: workload.labels },
      template,
    },
  });
};

export const renderReplicationController: Renderer = (scope, workload, { description: { rollout = {} }, template }) => {
  new KubeReplicationController(scope, workload.name, {
    metadata: workloadMetadata(workload),
    spec: {
      ...declaredReplicas(workload),
      minReadySeconds: rollout.minReadySeconds,
      selector: workload.labels,
      template,
    },
  });
};
