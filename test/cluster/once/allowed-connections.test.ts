import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from '../../../charts/platform';
import type { Cluster } from '../../../lib';
import type { Plan, PlannedWorkload } from '../../../lib/plan/plan';
import type { Manifest } from '../../../lib/render/manifest';
import { renderCluster } from '../../../lib/render/render-cluster';
import { toYaml } from '../../../lib/render/yaml';
import { cidrContains, toCidr } from '../../../lib/spec/cidr';
import { isUpdate } from '../../is-update';
import { programPath } from '../harness/tools';
import { ipv4Only } from '../harness/ipv4-only';

const LISTS = join(__dirname, 'allowed-connections');
const clusters = platform.clusters.map((spec) => renderCluster(platform, spec));

/**
 * Every connection that the policies of a tree allow, as netpol-analyzer reads them: it knows nothing of facts. Without the
 * hashes of Jobs, which change with every version.
 */
function allowedConnections(tree: string): string {
  const list = execFileSync(programPath('netpolicy'), ['list', '--quiet', '--dirpath', tree], { encoding: 'utf8' });
  return list.replace(/-[0-9a-f]{8}\[Job\]/g, '[Job]');
}

/** The list that people review; `-u` writes it anew. */
function reviewedList(cluster: string, current: string): string {
  const file = join(LISTS, `${cluster}.txt`);
  if (isUpdate()) {
    mkdirSync(LISTS, { recursive: true });
    writeFileSync(file, current);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '(no such list; npm run test:cluster -- -u writes it)';
}

/** Ends of a list's lines that are addresses, first and last. The analyzer cuts ranges wherever a policy has a border. */
function rangesIn(list: string): readonly (readonly [string, string])[] {
  return [...list.matchAll(/(\d+(?:\.\d+){3})-(\d+(?:\.\d+){3})/g)].map(([, first = '', last = '']) => [first, last]);
}

/** Lines with ranges that lie neither among the nodes nor among the API servers. */
function outside(list: string, { nodeCidr, controlPlane }: Cluster): readonly string[] {
  const known = [nodeCidr, ...(controlPlane?.addresses ?? []).map(toCidr)];
  const isKnown = (range: readonly string[]) =>
    known.some((one) => range.every((address) => cidrContains(one, toCidr(address))));
  return list.split('\n').filter((line) => !rangesIn(line).every(isKnown));
}

/** Whether a line says what a workload may connect to. */
function callerIn(line: string, { namespace, objectName, facts: { kind } }: PlannedWorkload): boolean {
  return line.startsWith(`${namespace}/${objectName}[${kind}] => `);
}

/** The ports outside the cluster that a workload declares to connect to. */
function portsOutside({ workloads, components }: Plan, line: string): readonly number[] {
  const caller = [...workloads.values()].find((workload) => callerIn(line, workload));
  const peers = components.get(caller?.owner ?? '')?.component.peers ?? {};
  return (caller?.facts.connects ?? []).flatMap((name) => {
    const peer = peers[name];
    return peer?.kind === 'hosts' || peer?.kind === 'cidr' ? [peer.port] : [];
  });
}

/** The list of a rendered tree, to which objects may be added. */
function listOf(objects: readonly Manifest[], added: readonly object[] = []): string {
  const tree = mkdtempSync(join(tmpdir(), 'groundplan-tree-'));
  try {
    [...objects.map(ipv4Only), ...added].forEach((object, index) => {
      writeFileSync(join(tree, `${index}.yaml`), toYaml(object));
    });
    return allowedConnections(tree);
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** Pods that no fact knows: whoever may create workloads in a namespace may bring some. */
function stranger(namespace: string): object {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'stranger', namespace },
    spec: {
      selector: { matchLabels: { app: 'stranger' } },
      template: {
        metadata: { labels: { app: 'stranger' } },
        spec: { containers: [{ name: 'app', image: 'registry.example.com/stranger:1' }] },
      },
    },
  };
}

describe.each(clusters)('the policies of $name', ({ name, plan, objects }) => {
  const manifests = objects.map(({ manifest }) => manifest);
  const list = listOf(manifests);
  const namespaces = objects.flatMap(({ manifest }) => (manifest.kind === 'Namespace' ? [manifest.metadata.name] : []));

  // What differs is reviewed, and then written by npm run test:cluster -- allowed-connections -u.
  it(`allow the connections that were reviewed (test/cluster/once/allowed-connections/${name}.txt), and no other`, () => {
    expect(list).toBe(reviewedList(name, list));
  });

  it('let nothing in from outside, nor out, but nodes, API servers and ports that an application declares', () => {
    const undeclared = outside(list, plan.cluster).filter((line) => {
      const ports = line.split(' : TCP ')[1]?.split(',').map(Number) ?? [0];
      const declared = portsOutside(plan, line);
      return !ports.every((port) => declared.includes(port));
    });
    expect(undeclared).toEqual([]);
  });

  it('would be seen to let everything in and out', () => {
    const [namespace = ''] = namespaces;
    const open = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'open', namespace },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: [{}], egress: [{}] },
    };
    const seen = outside(listOf(manifests, [open]), plan.cluster).map((line) => line.split(' => '));
    const places = seen.map((ends) => ends.findIndex((end) => end.startsWith('0.0.0.0-')));
    expect(places).toEqual(expect.arrayContaining([0, 1]));
  });

  it('let a pod that no fact knows talk to nobody, in every rendered namespace', () => {
    const lines = listOf(manifests, namespaces.map(stranger)).split('\n');
    expect(lines.filter((line) => line.includes('/stranger['))).toEqual([]);
    expect(namespaces.length).toBeGreaterThan(0);
  });

  it('let every workload do what it declares to do', () => {
    const silent = [...plan.workloads.values()].filter(
      (workload) => plan.outgoing.has(workload.key) && !list.split('\n').some((line) => callerIn(line, workload)),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});
