import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where the recipes are: a folder each, whose go.mod and go.sum pin what is built. */
export const RECIPES = join(__dirname, '..', 'tools');

/** Programs of one module that proofs run, built from its source by the recipe of its name; or files of it alone. */
export interface Tool {
  /** The folder of its recipe. */
  readonly name: string;
  /** The Go module whose version is the tool's. */
  readonly module: string;
  /** What a cold build takes on two cores. */
  readonly seconds: number;
  /** Its programs -> what the Go compiler calls the file. */
  readonly programs: Readonly<Record<string, string>>;
  readonly linkerFlags?: (version: string) => string;
  /** Build constraints: what of the module is left out. */
  readonly tags?: readonly string[];
  /** Files of the module's own folder that proofs read at run time. */
  readonly files?: readonly string[];
}

const KUBERNETES_PROGRAMS = Object.fromEntries(
  ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubeadm', 'kubectl'].map((name) => [name, name]),
);

/** Every process of a control plane is of one minor: the skew policy allows no newer controller manager than API server. */
const kubernetes = (minor: string, seconds: number): Tool => ({
  name: `kubernetes-${minor}`,
  module: 'k8s.io/kubernetes',
  seconds,
  programs: KUBERNETES_PROGRAMS,
  linkerFlags: (version) => {
    const [major = '', minorNumber = ''] = version.slice(1).split('.');
    const variables = {
      'k8s.io/component-base/version.gitVersion': version,
      'k8s.io/component-base/version.gitMajor': major,
      'k8s.io/component-base/version.gitMinor': minorNumber,
      'k8s.io/client-go/pkg/version.gitVersion': version,
    };
    return Object.entries(variables)
      .map(([name, value]) => `-X ${name}=${value}`)
      .join(' ');
  },
});

const tool = (name: string, module: string, rest: Omit<Tool, 'name' | 'module'>): Tool => ({ name, module, ...rest });

/** Simulated nodes and pods: what a kubelet would answer, without containers. */
const KWOK_FILES = [
  'stage/node/fast/node-initialize.yaml',
  'stage/node/heartbeat-with-lease/node-heartbeat-with-lease.yaml',
  'stage/pod/fast/pod-ready.yaml',
  'stage/pod/fast/pod-complete.yaml',
  'stage/pod/fast/pod-delete.yaml',
  'metrics/resource/metrics-resource.yaml',
  'metrics/usage/usage-from-annotation.yaml',
].map((file) => `kustomize/${file}`);

export const TOOLS: readonly Tool[] = [
  tool('etcd', 'go.etcd.io/etcd/server/v3', { seconds: 55, programs: { etcd: 'server' } }),
  tool('kwok', 'sigs.k8s.io/kwok', { seconds: 105, programs: { kwok: 'kwok' }, files: KWOK_FILES }),
  tool('metrics-server', 'sigs.k8s.io/metrics-server', {
    seconds: 165,
    programs: { 'metrics-server': 'metrics-server' },
  }),
  tool('kube-state-metrics', 'k8s.io/kube-state-metrics/v2', {
    seconds: 70,
    programs: { 'kube-state-metrics': 'kube-state-metrics' },
  }),
  tool('node-exporter', 'github.com/prometheus/node_exporter', {
    seconds: 10,
    programs: { 'node-exporter': 'node_exporter' },
  }),
  tool('kubeconform', 'github.com/yannh/kubeconform', { seconds: 15, programs: { kubeconform: 'kubeconform' } }),
  tool('kube-score', 'github.com/zegl/kube-score', { seconds: 20, programs: { 'kube-score': 'kube-score' } }),
  tool('netpol-analyzer', 'github.com/np-guard/netpol-analyzer', {
    seconds: 60,
    programs: { netpolicy: 'netpolicy' },
  }),
  tool('keda', 'github.com/kedacore/keda/v2', {
    seconds: 5,
    programs: {},
    files: ['config/crd/bases/keda.sh_scaledobjects.yaml'],
  }),
  tool('vertical-pod-autoscaler', 'k8s.io/autoscaler/vertical-pod-autoscaler', {
    seconds: 5,
    programs: {},
    files: ['deploy/vpa-v1-crd-gen.yaml'],
  }),
  // Without the clients of all clouds, which discover targets and judge no rule.
  tool('prometheus', 'github.com/prometheus/prometheus', {
    seconds: 300,
    programs: { promtool: 'promtool' },
    tags: ['remove_all_sd', 'enable_kubernetes_sd'],
  }),
  kubernetes('1.37', 480),
  kubernetes('1.36', 450),
  kubernetes('1.35', 450),
];

const MINOR_TOOL = /^kubernetes-(.*)$/;

/** Tools that read manifests and rules, and files that they are read by: for proofs alone. */
const READERS: readonly string[] = [
  'kubeconform',
  'kube-score',
  'netpol-analyzer',
  'prometheus',
  'keda',
  'vertical-pod-autoscaler',
];

/** What it takes to prove clusters on these minors. */
export function toolsToProve(minors: readonly string[]): readonly Tool[] {
  return TOOLS.filter(({ name }) => {
    const minor = MINOR_TOOL.exec(name)?.[1];
    return minor === undefined || minors.includes(minor);
  });
}

/** What it takes to bring them up, real servers among it. */
export function toolsToBringUp(minors: readonly string[]): readonly Tool[] {
  return toolsToProve(minors).filter(({ name }) => !READERS.includes(name));
}

/** Where built programs are kept between runs: `$XDG_CACHE_HOME/groundplan` or `~/.cache/groundplan`. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME: given = '' } = process.env;
  // A relative one is to be ignored, says the XDG Base Directory Specification.
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'groundplan');
}

/** The version that a recipe pins. @throws Error when its go.mod does not require the module. */
export function versionOf({ name, module }: Tool): string {
  const required = readFileSync(join(RECIPES, name, 'go.mod'), 'utf8')
    .split('\n')
    .map((line) =>
      line
        .replace(/^require\s+/, '')
        .trim()
        .split(/\s+/),
    );
  const version = required.find(([path]) => path === module)?.[1];
  if (version === undefined) throw new Error(`${name}/go.mod requires no ${module}`);
  return version;
}

/** The folder of a tool's programs. Its name changes with everything that goes into the build. */
export function folderOf(one: Tool): string {
  const recipe = ['go.mod', 'go.sum'].map((file) => readFileSync(join(RECIPES, one.name, file)));
  const hash = createHash('sha256');
  const { programs, files = [], linkerFlags, tags = [] } = one;
  const build = JSON.stringify([programs, files, linkerFlags?.(versionOf(one)), ...tags]);
  for (const part of [...recipe, build]) hash.update(part);
  return join(cacheFolder(), 'tools', `${one.name}-${versionOf(one)}-${hash.digest('hex').slice(0, 8)}`);
}

/** Whether every program and file of a tool is there: somebody may have cleaned the cache in part. */
export function isBuilt(one: Tool): boolean {
  const parts = [...Object.keys(one.programs), ...(one.files ?? []).map((file) => join('files', file))];
  return parts.every((part) => existsSync(join(folderOf(one), part)));
}

/** The path of a program: `programPath('etcd')`, `programPath('kubectl', 'kubernetes-1.36')`. @throws Error when unknown. */
export function programPath(program: string, ofTool?: string): string {
  const found = TOOLS.find(
    ({ name, programs }) => (ofTool === undefined || name === ofTool) && Object.hasOwn(programs, program),
  );
  if (found === undefined) throw new Error(`no recipe builds ${program}${ofTool === undefined ? '' : ` of ${ofTool}`}`);
  return join(folderOf(found), program);
}

/** A file of a tool's module that its recipe keeps. @throws Error when the tool or the file is unknown. */
export function toolFile(name: string, file: string): string {
  const found = TOOLS.find((one) => one.name === name);
  if (found?.files?.includes(file) !== true) throw new Error(`no recipe keeps ${file} of ${name}`);
  return join(folderOf(found), 'files', file);
}
