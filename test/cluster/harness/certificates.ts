import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { toYaml } from '../../../lib/render/yaml';
import type { Cluster } from '../../../lib/spec/cluster';
import { rangeList } from './addresses';
import { programPath } from './tools';
import type { Sandbox } from './sandbox';

/** Files that kubeadm's phases write into the sandbox's folder. */
export interface Certificates {
  /** A file of the PKI: `ca.crt`, `etcd/server.key`. */
  readonly pki: (file: string) => string;
  /** The kubeconfig of a part: `super-admin`, `controller-manager`, `scheduler`. */
  readonly kubeconfig: (part: string) => string;
}

export interface Endpoint {
  /** What the API server calls itself, and where clients within the cluster find it. */
  readonly address: string;
  readonly port: number;
  /** Names and addresses for which its certificate holds, beside kubeadm's own. */
  readonly names: readonly string[];
}

export function certificatesIn({ folder }: Pick<Sandbox, 'folder'>): Certificates {
  return {
    pki: (file) => join(folder, 'pki', file),
    kubeconfig: (part) => join(folder, 'kubeconfigs', `${part}.conf`),
  };
}

/** Has the real kubeadm make the PKI and the kubeconfigs of a control plane, as it would on a first node. */
export async function makeCertificates(
  sandbox: Sandbox,
  { cluster, endpoint }: { cluster: Cluster; endpoint: Endpoint },
): Promise<Certificates> {
  const config = join(sandbox.folder, 'kubeadm.yaml');
  const documents = kubeadmConfig(join(sandbox.folder, 'pki'), { cluster, endpoint });
  writeFileSync(config, documents.map((document) => toYaml(document)).join('---\n'));
  const phase = async (...args: readonly string[]) => {
    const kubeadm = programPath('kubeadm', `kubernetes-${cluster.kubernetesVersion}`);
    const { code, stderr } = await sandbox.run({ argv: [kubeadm, 'init', 'phase', ...args, '--config', config] });
    if (code !== 0) throw new Error(`kubeadm init phase ${args.join(' ')}: ${stderr}`);
  };
  await phase('certs', 'all');
  await phase('kubeconfig', 'all', '--kubeconfig-dir', join(sandbox.folder, 'kubeconfigs'));
  return certificatesIn(sandbox);
}

function kubeadmConfig(
  certificatesDir: string,
  { cluster, endpoint }: { cluster: Cluster; endpoint: Endpoint },
): readonly object[] {
  const apiVersion = 'kubeadm.k8s.io/v1beta4';
  return [
    {
      apiVersion,
      kind: 'InitConfiguration',
      localAPIEndpoint: { advertiseAddress: endpoint.address, bindPort: endpoint.port },
      nodeRegistration: { name: 'control-plane', criSocket: 'unix:///nonexistent.sock' },
    },
    {
      apiVersion,
      kind: 'ClusterConfiguration',
      kubernetesVersion: `v${cluster.kubernetesVersion}.0`,
      encryptionAlgorithm: 'ECDSA-P256',
      certificatesDir,
      networking: {
        serviceSubnet: rangeList(cluster, 'serviceCidr'),
        podSubnet: rangeList(cluster, 'podCidr'),
        dnsDomain: cluster.domain,
      },
      apiServer: { certSANs: ['127.0.0.1', 'localhost', ...endpoint.names] },
    },
  ];
}

/** The client certificate of a kubeconfig, and the authority that it trusts. */
export function clientCertificate(file: string): { ca: Buffer; cert: Buffer; key: Buffer } {
  const { clusters, users } = load(readFileSync(file, 'utf8')) as {
    clusters: readonly { cluster: Record<string, string> }[];
    users: readonly { user: Record<string, string> }[];
  };
  const decode = (text = '') => Buffer.from(text, 'base64');
  return {
    ca: decode(clusters[0]?.cluster['certificate-authority-data']),
    cert: decode(users[0]?.user['client-certificate-data']),
    key: decode(users[0]?.user['client-key-data']),
  };
}
