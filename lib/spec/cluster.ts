import { z } from 'zod';
import { addressOrCidr, cidr } from './cidr';
import { clusterRules } from './cluster-rules';
import { domain, hostname } from './hostname';
import { registryPrefix } from './image';
import { kubernetesVersion } from './kubernetes-version';
import { labelKey, labels, labelValue } from './labels';
import { name } from './name';
import { linesOrFalse, orFalse } from './or-false';
import { pageUrl } from './page-url';
import { byteQuantity, cpuQuantity, parseQuantity } from './quantity';
import { withRules } from './rules';

/** Parts of 256 addresses in the largest pod range that kubeadm shares out, a /8. */
const MOST_NODES = 65_536;

const routes = z.strictObject({
  domain: orFalse(hostname).describe('Domain of routes whose host is one word: checkout is checkout.<domain>'),
  ingressClassName: orFalse(domain).describe(
    'Class of the Ingresses; without it the one that the cluster marks as its default',
  ),
});

const externalPart = z.strictObject({
  namespace: name.describe('Namespace in which the part runs'),
  labels: labels.describe('Labels that its pods, and only its pods, carry'),
  hostNetwork: orFalse(z.literal(true)).describe(
    'Its pods are on the network of their nodes, as most ingress parts on bare metal: they come as the nodes do, no label finds them, and the policies admit the nodes in their place',
  ),
});

const controlPlane = z.strictObject({
  addresses: z
    .array(addressOrCidr)
    .min(1)
    .describe('Addresses or ranges from which API servers call, and on which they listen'),
  port: z.int().min(1).max(65535).default(6443).describe('Port on which API servers listen'),
});

const network = z.strictObject({
  policies: z
    .enum(['enforced', 'none'])
    .default('enforced')
    .describe('Whether the network plugin enforces network policies'),
  hostToPodCidrs: z
    .array(cidr)
    .default([])
    .describe(
      'Ranges, beside the nodes, from which kubelets and host processes reach pods; overlays use parts of the pod range',
    ),
});

/** Less than this runs no kubelet; a number without its unit is a number of bytes. */
const LEAST_NODE_MEMORY = 2 ** 27;

const nodeMemory = byteQuantity.superRefine((text, context) => {
  const parsed = byteQuantity.safeParse(text);
  if (!parsed.success || parseQuantity(text) >= LEAST_NODE_MEMORY) return;
  const advice = /^\d+$/.test(text) ? `did you mean ${text}Gi?` : 'write for example 16Gi';
  context.addIssue({ code: 'custom', message: `is less than any node has; ${advice}` });
});

const nodes = z.strictObject({
  count: z.int().min(1).max(MOST_NODES).describe('Nodes that run workloads'),
  cpu: cpuQuantity.describe('Cores that one node offers to pods'),
  memory: nodeMemory.describe('Memory that one node offers to pods'),
});

const dualStack = z.strictObject({
  podCidr: cidr.describe('Range of pod addresses of the other family'),
  serviceCidr: cidr.describe('Range of service addresses of the other family'),
  nodeCidr: cidr.describe('Range of node addresses of the other family'),
});

const storage = z.strictObject({
  defaultClass: orFalse(domain).describe(
    'StorageClass of claims that name none; without it the one that the cluster marks as its default. Claims that exist keep theirs: an apply that changes it is refused',
  ),
});

const imageRegistry = z.strictObject({
  mirror: orFalse(registryPrefix).describe(
    'Registry, with or without a path, under which every image is found by its whole name: mirror.example/registry.k8s.io/pause',
  ),
  pullSecrets: orFalse(z.array(domain)).describe(
    'Secrets with a login of a registry, in every namespace that has pods: their accounts name them. Without one, the nodes know the login, or nobody asks for it',
  ),
});

const alerts = z.strictObject({
  runbooks: orFalse(pageUrl).describe(
    'URL under which whoever is alerted reads docs/operations/alerts.md; alerts link to their sections there (runbook_url), and name the file without it (runbook)',
  ),
});

const external = z.strictObject({
  scraper: orFalse(externalPart).describe('What scrapes metrics, where this platform does not bring it'),
  ingress: orFalse(externalPart).describe('What forwards requests from outside, where this platform does not bring it'),
  resourceMetrics: orFalse(z.literal(true)).describe(
    'Served by something outside this platform, as managed clusters do; autoscalers need them',
  ),
  keda: orFalse(z.literal(true)).describe(
    'KEDA runs here, brought by something outside this platform; autoscalers with triggers need it',
  ),
  verticalPodAutoscaler: orFalse(z.literal(true)).describe(
    'Its recommender runs here, brought by something outside this platform; without it recommendations are left out',
  ),
});

const fields = z.strictObject({
  name: name.describe('Name of the cluster, and of its folder in the rendered tree'),
  domain: domain.default('cluster.local').describe('DNS domain of the cluster'),
  kubernetesVersion: kubernetesVersion.describe('Kubernetes minor of the API servers'),
  podCidr: cidr.describe('Range of pod addresses'),
  serviceCidr: cidr.describe('Range of service addresses'),
  nodeCidr: cidr.describe('Range of node addresses'),
  dualStack: orFalse(dualStack).describe(
    'Ranges of the second address family, where nodes and pods have an address of each; the first is that of podCidr',
  ),
  controlPlane: orFalse(controlPlane).describe('Where the API servers are; needed as soon as a policy names them'),
  network: network.prefault({}).describe('What the network plugin does'),
  availability: z
    .enum(['single', 'high'])
    .describe('Whether one replica will do (single) or the loss of a node is to be survived (high)'),
  zones: z
    .array(labelValue.min(1))
    .default([])
    .describe('Failure domains of the nodes, as topology.kubernetes.io/zone names them'),
  nodes: nodes.describe('Number and size of the nodes, which the sums of requests are compared with'),
  routes: routes.prefault({}).describe('Where routes lead from'),
  storage: storage.prefault({}).describe('Storage that the cluster offers'),
  imageRegistry: imageRegistry.prefault({}).describe('Where images are pulled from'),
  alerts: alerts.prefault({}).describe('What alerts of the cluster say beside what they are about'),
  labels: linesOrFalse(labelKey, labelValue)
    .prefault({})
    .describe('Labels that every object of the cluster gets; one that is false takes that of the base away'),
  external: external.prefault({}).describe('Parts of the platform that are managed elsewhere'),
});

/** What is true of one cluster, whatever runs in it. Parse it at `cluster`: its messages name other fields by that path. */
export const clusterSchema = withRules(fields, clusterRules);

/** One validated cluster: every default filled in, every range canonical, no two of them overlapping. */
export type Cluster = z.output<typeof fields>;

/** A cluster as it is written down: defaults may be left out. */
export type ClusterInput = z.input<typeof fields>;
