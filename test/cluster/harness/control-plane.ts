import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toYaml } from '../../../lib/render/yaml';
import type { Cluster } from '../../../lib/spec/cluster';
import { connectApi, type Api } from './api';
import { certificatesIn, clientCertificate, makeCertificates, type Certificates, type Endpoint } from './certificates';
import { eventually } from './eventually';
import { nthAddress, rangeList } from './addresses';
import type { Sandbox } from './sandbox';
import { programPath } from './tools';

const API_PORT = 6443;
const ETCD = 'https://127.0.0.1:2379';
const ETCD_PEERS = 'https://127.0.0.1:2380';
const CONTROLLER_MANAGER_PORT = 10257;
const SCHEDULER_PORT = 10259;
/** Of a log, enough to say why a program ended. */
const LAST_LINES = 5;
/** Of a single process, several control planes starting at once on few cores. */
const STARTING_SECONDS = 90;

/** What a control plane is started with. */
export interface ControlPlane {
  readonly sandbox: Sandbox;
  readonly cluster: Cluster;
  readonly certificates: Certificates;
}

/** Where the API server of a cluster answers within its sandbox: the first address that the cluster states. */
export function endpointOf(cluster: Cluster, names: readonly string[] = []): Endpoint {
  const [first = nthAddress(cluster.nodeCidr, 10)] = cluster.controlPlane?.addresses ?? [];
  return { address: first.includes('/') ? nthAddress(first, 1) : first, port: API_PORT, names };
}

/** The address of the Service `kubernetes`, by which pods call the API server: the first of the range. */
export function apiServiceAddress({ serviceCidr }: Pick<Cluster, 'serviceCidr'>): string {
  return nthAddress(serviceCidr, 1);
}

/**
 * Starts etcd and an API server of the cluster's minor, with certificates of kubeadm's own.
 * @throws Error with the last lines of the log of what did not come up.
 */
export async function startApiServer(
  sandbox: Sandbox,
  cluster: Cluster,
  names: readonly string[] = [],
): Promise<ControlPlane> {
  const endpoint = endpointOf(cluster, names);
  const certificates = await makeCertificates(sandbox, { cluster, endpoint });
  const plane = { sandbox, cluster, certificates };
  writeFileSync(join(sandbox.folder, 'audit-policy.yaml'), toYaml(AUDIT_POLICY));
  await sandbox.start('etcd', { argv: etcd(plane) });
  await sandbox.start('kube-apiserver', { argv: apiServer(plane, endpoint) });
  await healthy(sandbox, 'kube-apiserver', `https://127.0.0.1:${API_PORT}/readyz`);
  await sandbox.relay({ on: { path: apiSocketOf(sandbox) }, to: API_PORT });
  await sandbox.relay({ on: { host: apiServiceAddress(cluster), port: 443 }, to: API_PORT });
  return plane;
}

/** Starts what acts on the objects. */
export async function startControllers(plane: ControlPlane): Promise<void> {
  const { sandbox } = plane;
  await sandbox.start('kube-controller-manager', { argv: controllerManager(plane) });
  await healthy(sandbox, 'kube-controller-manager', `https://127.0.0.1:${CONTROLLER_MANAGER_PORT}/healthz`);
}

/** Starts what gives pods their nodes. */
export async function startScheduler(plane: ControlPlane): Promise<void> {
  const { sandbox } = plane;
  await sandbox.start('kube-scheduler', { argv: scheduler(plane) });
  await healthy(sandbox, 'kube-scheduler', `https://127.0.0.1:${SCHEDULER_PORT}/healthz`);
}

/** The API server of a sandbox, as its administrator, from anywhere on this machine. */
export function apiOf(sandbox: Pick<Sandbox, 'folder'>): Api {
  const kubeconfig = certificatesIn(sandbox).kubeconfig('super-admin');
  return connectApi({ socketPath: apiSocketOf(sandbox), ...clientCertificate(kubeconfig) });
}

/** A socket through which the API server of a sandbox answers, for who is outside. */
export function apiSocketOf({ folder }: Pick<Sandbox, 'folder'>): string {
  return join(folder, 'api.sock');
}

/** Waits until a program answers well. @throws Error at once when it has ended instead. */
async function healthy(sandbox: Sandbox, name: string, url: string): Promise<void> {
  await eventually(
    `${name} is up or has ended`,
    async () => {
      if (!(await sandbox.exitOf(name)).running) return undefined;
      const { status, body } = await sandbox.fetch(url);
      return status === 200 ? undefined : `${status} ${body}`;
    },
    STARTING_SECONDS,
  );
  const { running } = await sandbox.exitOf(name);
  if (running) return;
  const words = readFileSync(join(sandbox.folder, 'log', `${name}.log`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-LAST_LINES);
  throw new Error(`${name} ended at its start:\n${words.join('\n')}`);
}

/** Who did what, without contents: enough to find every refusal. */
const AUDIT_POLICY = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [{ level: 'Metadata' }],
};

/** Flags as one writes them: `{ 'leader-elect': false }` is `--leader-elect=false`. */
function flags(values: Readonly<Record<string, string | number | boolean>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `--${name}=${value}`);
}

function etcd({ sandbox, cluster, certificates: { pki } }: ControlPlane): readonly string[] {
  return [
    programPath('etcd'),
    ...flags({
      name: cluster.name,
      'data-dir': join(sandbox.folder, 'etcd'),
      'unsafe-no-fsync': true,
      'log-level': 'warn',
      'listen-client-urls': ETCD,
      'advertise-client-urls': ETCD,
      'listen-peer-urls': ETCD_PEERS,
      'initial-advertise-peer-urls': ETCD_PEERS,
      'initial-cluster': `${cluster.name}=${ETCD_PEERS}`,
      'client-cert-auth': true,
      'trusted-ca-file': pki('etcd/ca.crt'),
      'cert-file': pki('etcd/server.crt'),
      'key-file': pki('etcd/server.key'),
      'peer-client-cert-auth': true,
      'peer-trusted-ca-file': pki('etcd/ca.crt'),
      'peer-cert-file': pki('etcd/peer.crt'),
      'peer-key-file': pki('etcd/peer.key'),
    }),
  ];
}

function apiServer({ sandbox, cluster, certificates: { pki } }: ControlPlane, endpoint: Endpoint): readonly string[] {
  return [
    kubernetesProgram('kube-apiserver', cluster),
    ...flags({
      'advertise-address': endpoint.address,
      'secure-port': endpoint.port,
      'etcd-servers': ETCD,
      'etcd-cafile': pki('etcd/ca.crt'),
      'etcd-certfile': pki('apiserver-etcd-client.crt'),
      'etcd-keyfile': pki('apiserver-etcd-client.key'),
      'authorization-mode': 'Node,RBAC',
      'enable-admission-plugins': 'NodeRestriction',
      'allow-privileged': true,
      'enable-bootstrap-token-auth': true,
      'client-ca-file': pki('ca.crt'),
      'tls-cert-file': pki('apiserver.crt'),
      'tls-private-key-file': pki('apiserver.key'),
      'service-account-issuer': `https://kubernetes.default.svc.${cluster.domain}`,
      'service-account-key-file': pki('sa.pub'),
      'service-account-signing-key-file': pki('sa.key'),
      'service-cluster-ip-range': rangeList(cluster, 'serviceCidr'),
      'kubelet-preferred-address-types': 'InternalIP',
      'requestheader-client-ca-file': pki('front-proxy-ca.crt'),
      'requestheader-allowed-names': 'front-proxy-client',
      'requestheader-extra-headers-prefix': 'X-Remote-Extra-',
      'requestheader-group-headers': 'X-Remote-Group',
      'requestheader-username-headers': 'X-Remote-User',
      'proxy-client-cert-file': pki('front-proxy-client.crt'),
      'proxy-client-key-file': pki('front-proxy-client.key'),
      // Calls to aggregated APIs and webhooks go to pod addresses: there is no kube-proxy to answer for a Service.
      'enable-aggregator-routing': true,
      'audit-policy-file': join(sandbox.folder, 'audit-policy.yaml'),
      'audit-log-path': join(sandbox.folder, 'log', 'audit.jsonl'),
    }),
  ];
}

function controllerManager(plane: ControlPlane): readonly string[] {
  const { cluster, certificates } = plane;
  return [
    kubernetesProgram('kube-controller-manager', cluster),
    ...asPart('controller-manager', CONTROLLER_MANAGER_PORT, certificates),
    ...flags({
      controllers: '*,bootstrap-signer-controller,token-cleaner-controller',
      'use-service-account-credentials': true,
      'root-ca-file': certificates.pki('ca.crt'),
      'service-account-private-key-file': certificates.pki('sa.key'),
      'cluster-signing-cert-file': certificates.pki('ca.crt'),
      'cluster-signing-key-file': certificates.pki('ca.key'),
      'requestheader-client-ca-file': certificates.pki('front-proxy-ca.crt'),
      'client-ca-file': certificates.pki('ca.crt'),
      'allocate-node-cidrs': true,
      'cluster-cidr': rangeList(cluster, 'podCidr'),
      'service-cluster-ip-range': rangeList(cluster, 'serviceCidr'),
      // Autoscaling in seconds where a cluster takes minutes; what an autoscaler itself states stays as it is.
      'horizontal-pod-autoscaler-sync-period': '3s',
      'horizontal-pod-autoscaler-cpu-initialization-period': '5s',
      'horizontal-pod-autoscaler-initial-readiness-delay': '2s',
    }),
  ];
}

function scheduler({ cluster, certificates }: ControlPlane): readonly string[] {
  return [kubernetesProgram('kube-scheduler', cluster), ...asPart('scheduler', SCHEDULER_PORT, certificates)];
}

/** What controllers and scheduler have in common: who they are, where they answer, and no patience lost on a rate limit. */
function asPart(part: string, port: number, { kubeconfig }: Certificates): readonly string[] {
  const own = kubeconfig(part);
  return flags({
    kubeconfig: own,
    'authentication-kubeconfig': own,
    'authorization-kubeconfig': own,
    'bind-address': '127.0.0.1',
    'secure-port': port,
    'leader-elect': false,
    'kube-api-qps': 200,
    'kube-api-burst': 400,
  });
}

function kubernetesProgram(program: string, { kubernetesVersion }: Cluster): string {
  return programPath(program, `kubernetes-${kubernetesVersion}`);
}
