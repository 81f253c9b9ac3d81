import { z } from 'zod';
import { apiServer, defineComponent, nodes, scratch, type AccessRule } from '../../lib';
import { KubeAPIService, KubeClusterRole } from '../../lib/imports/k8s';

export const metricsServer = defineComponent({
  name: 'metrics-server',
  summary: 'Serves the CPU and memory use of nodes and pods to autoscalers and kubectl top.',
  spec: z.strictObject({
    replicas: z.int().min(1).default(1).describe('Pods; two survive the loss of a node'),
    kubeletInsecureTls: z
      .boolean()
      .default(false)
      .describe(
        'Do not verify kubelet certificates: only where they are self-signed (kubeadm without serverTLSBootstrap)',
      ),
  }),
  images: ['metrics-server'],
  peers: { kubelets: nodes(10250) },
  defaults: ({ availability }) => ({ replicas: availability === 'high' ? 2 : 1 }),

  facts: ({ replicas, kubeletInsecureTls }) => ({
    stage: 'platform',
    namespace: 'kube-system',
    namespaces: { 'kube-system': { existing: true } },
    provides: ['resource-metrics'],
    workloads: {
      'metrics-server': {
        kind: 'Deployment',
        replicas,
        // 0.9 serves Kubernetes 1.34 and newer: one image for every supported minor.
        containers: { 'metrics-server': 'metrics-server' },
        ports: {
          https: {
            number: 10250,
            service: 443,
            scheme: 'https',
            scrape: { path: '/metrics' },
            admits: [apiServer()],
          },
        },
        connects: ['kubelets'],
        access: ACCESS,
      },
    },
    warnings: kubeletInsecureTls ? [INSECURE] : [],
  }),

  pods: ({ spec, cluster, port }) => {
    const memoryMiB = 200 + 2 * nodesBeyond100(cluster.nodes.count);
    return {
      'metrics-server': {
        priorityClassName: 'system-cluster-critical',
        containers: {
          'metrics-server': {
            args: [
              '--cert-dir=/tmp',
              `--secure-port=${port('https')}`,
              '--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname',
              '--kubelet-use-node-status-port',
              '--metric-resolution=15s',
              ...(spec.kubeletInsecureTls ? ['--kubelet-insecure-tls'] : []),
            ],
            requests: { cpu: `${100 + nodesBeyond100(cluster.nodes.count)}m`, memory: `${memoryMiB}Mi` },
            limits: { memory: `${2 * memoryMiB}Mi` },
            probes: {
              readiness: { port: 'https', path: '/readyz', initialDelaySeconds: 20 },
              liveness: { port: 'https', path: '/livez' },
            },
            mounts: { '/tmp': scratch('16Mi') },
          },
        },
      },
    };
  },

  build(chart, { address }) {
    new KubeAPIService(chart, 'api', {
      metadata: { name: 'v1beta1.metrics.k8s.io' },
      spec: {
        group: 'metrics.k8s.io',
        version: 'v1beta1',
        groupPriorityMinimum: 100,
        versionPriority: 100,
        // It signs its own certificate at every start; its policy admits the API servers alone.
        insecureSkipTLSVerify: true,
        service: address('https').service,
      },
    });
    new KubeClusterRole(chart, 'readers', {
      metadata: { name: 'system:aggregated-metrics-reader', labels: AGGREGATE_TO_USERS },
      rules: [{ apiGroups: ['metrics.k8s.io'], resources: ['pods', 'nodes'], verbs: ['get', 'list', 'watch'] }],
    });
  },
});

/** What upstream's manifests grant it, under the names that its documentation and its users know. */
const ACCESS: readonly AccessRule[] = [
  {
    because: 'reads the use of every node from its kubelet, and knows which nodes and pods there are',
    called: 'system:metrics-server',
    rules: [
      { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods', 'nodes'], verbs: ['get', 'list', 'watch'] },
    ],
  },
  {
    because: 'asks the API server who calls and whether they may',
    called: 'metrics-server:system:auth-delegator',
    existing: { kind: 'ClusterRole', name: 'system:auth-delegator' },
  },
  {
    because: 'reads the certificate authority that signs what the API server forwards',
    called: 'metrics-server-auth-reader',
    in: ['kube-system'],
    existing: { kind: 'Role', name: 'extension-apiserver-authentication-reader' },
  },
];

/** Whoever may view, edit or administer a namespace may see its use (`kubectl top`). */
const AGGREGATE_TO_USERS = Object.fromEntries(
  ['view', 'edit', 'admin'].map((role) => [`rbac.authorization.k8s.io/aggregate-to-${role}`, 'true']),
);

const INSECURE =
  'kubelet certificates are not verified: whoever can answer for a node can read the token of metrics-server; set serverTLSBootstrap on the kubelets, approve their requests, and leave kubeletInsecureTls out';

/** Upstream's rule: 100m and 200Mi are enough for 100 nodes; each node beyond takes a millicore and 2Mi. */
function nodesBeyond100(count: number): number {
  return Math.max(0, count - 100);
}
