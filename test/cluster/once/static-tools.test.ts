import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { platform } from '../../../charts/platform';
import { describeObject } from '../../../lib/render/manifest';
import { renderCluster } from '../../../lib/render/render-cluster';
import { EXCEPTIONS, type Exception } from '../exceptions';
import { checkovPath } from '../harness/checkov';
import { programPath } from '../harness/tools';

const GOLDEN = join(__dirname, '..', '..', '..', '__snapshots__');
const clusters = platform.clusters.map((spec) => renderCluster(platform, spec));

interface Finding extends Pick<Exception, 'tool' | 'check'> {
  readonly cluster: string;
  readonly object: string;
}

interface Scored {
  readonly type_meta: { readonly kind: string };
  readonly object_meta: { readonly name: string; readonly namespace?: string };
  readonly checks: readonly { check: { id: string }; grade: number; skipped: boolean }[];
}

/** The best that kube-score gives. */
const ALL_OK = 10;
/** Kinds that kube-score has checks for, of those that the trees have. */
const SCORED = [
  'CronJob',
  'DaemonSet',
  'Deployment',
  'HorizontalPodAutoscaler',
  'Ingress',
  'Job',
  'NetworkPolicy',
  'PodDisruptionBudget',
  'Service',
  'StatefulSet',
];

function kubeScore({ name, plan, objects }: (typeof clusters)[number]): readonly Finding[] {
  const files = objects.map(({ path }) => join(GOLDEN, path));
  const options = ['--output-format', 'json', '--kubernetes-version', `v${plan.cluster.kubernetesVersion}`];
  const { stdout, stderr } = spawnSync(programPath('kube-score'), ['score', ...options, ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (stdout === '') throw new Error(stderr);
  const scored = JSON.parse(stdout) as readonly Scored[];
  const expected = objects.map(({ manifest }) => manifest).filter(({ kind }) => SCORED.includes(kind));
  expect(scored.map(nameOfScored).sort()).toEqual(expected.map(describeObject).sort());
  return scored.flatMap((one) =>
    one.checks
      .filter(({ grade, skipped }) => !skipped && grade < ALL_OK)
      .map(({ check }) => ({ tool: 'kube-score', check: check.id, cluster: name, object: nameOfScored(one) })),
  );
}

function nameOfScored({ type_meta: { kind }, object_meta: metadata }: Scored): string {
  return describeObject({ apiVersion: '', kind, metadata });
}

interface CheckovReport {
  readonly results: { readonly failed_checks: readonly { check_id: string; resource: string }[] };
  readonly summary: { readonly resource_count: number; readonly parsing_errors: number };
}

function checkov({ name, objects }: (typeof clusters)[number]): readonly Finding[] {
  const options = ['--framework', 'kubernetes', '--output', 'json', '--compact', '--quiet', '--skip-download'];
  const { stdout, stderr } = spawnSync(checkovPath(), ['--directory', join(GOLDEN, name), ...options], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (stdout === '') throw new Error(stderr);
  const { results, summary } = JSON.parse(stdout) as CheckovReport;
  // It counts the pods of a workload once more.
  const pods = objects.filter(({ manifest }) => (manifest.spec as { template?: object } | undefined)?.template);
  expect(summary).toMatchObject({ resource_count: objects.length + pods.length, parsing_errors: 0 });
  return results.failed_checks.map(({ check_id: check, resource }) => {
    const [kind = '', namespace = '', ...rest] = resource.split('.');
    return { tool: 'checkov', check, cluster: name, object: `${kind} ${namespace}/${rest.join('.')}` };
  });
}

const answers = (exception: Exception) => (finding: Finding) =>
  finding.tool === exception.tool &&
  finding.check === exception.check &&
  (exception.cluster === undefined || exception.cluster === finding.cluster) &&
  (exception.object === undefined || isObject(exception.object, finding.object));

/** A star stands for any text. */
function isObject(wanted: string, found: string): boolean {
  const [before = '', after] = wanted.split('*');
  return after === undefined ? wanted === found : found.startsWith(before) && found.endsWith(after);
}

describe('every finding of kube-score and checkov', () => {
  let findings: readonly Finding[];
  beforeAll(() => {
    findings = clusters.flatMap((cluster) => [...kubeScore(cluster), ...checkov(cluster)]);
  });

  it('is answered', () => {
    expect(findings.filter((finding) => !EXCEPTIONS.some((exception) => answers(exception)(finding)))).toEqual([]);
  });

  it('is found still, or its answer is out of date', () => {
    expect(EXCEPTIONS.filter((exception) => !findings.some(answers(exception)))).toEqual([]);
  });
});
