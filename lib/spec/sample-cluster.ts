import { clusterSchema, type Cluster } from './cluster';
import { KUBERNETES_VERSIONS } from './kubernetes-version';

/**
 * A sound, highly available cluster on the newest Kubernetes: what documents speak of, and what stands in for a cluster
 * whose own fields are broken, so that the problems of its components are found in the same round.
 */
export function sampleCluster(): Cluster {
  return clusterSchema.parse({
    name: 'sample',
    kubernetesVersion: KUBERNETES_VERSIONS.at(-1),
    podCidr: '10.244.0.0/16',
    serviceCidr: '10.96.0.0/16',
    nodeCidr: '10.0.0.0/24',
    availability: 'high',
    zones: ['a', 'b', 'c'],
    nodes: { count: 6, cpu: '8', memory: '32Gi' },
  });
}
