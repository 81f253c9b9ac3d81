import { validNames } from '../../../lib/checks/valid-names';
import type { Manifest } from '../../../lib/render/manifest';
import type { Cluster } from '../../../lib/spec/cluster';
import type { KubernetesVersion } from '../../../lib/spec/kubernetes-version';
import { linesOf } from '../../fixtures/check-lines';
import { describing, problemsOfApp } from '../../fixtures/golden-path';

function problems(kind: string, name: string, kubernetesVersion: KubernetesVersion = '1.37'): readonly string[] {
  const manifest: Manifest = { apiVersion: VERSIONS[kind] ?? 'v1', kind, metadata: { name } };
  return linesOf(validNames, manifest, { cluster: { kubernetesVersion } as Cluster });
}

const VERSIONS: Readonly<Record<string, string>> = {
  ClusterRole: 'rbac.authorization.k8s.io/v1',
  RoleBinding: 'rbac.authorization.k8s.io/v1',
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  CronJob: 'batch/v1',
  Job: 'batch/v1',
};

test.each(['web', 'web-1', 'v1beta1.metrics.k8s.io', 'a'.repeat(253)])('%s is a name', (name) => {
  expect(problems('ConfigMap', name)).toEqual([]);
});

test.each(['Web', 'web_1', '-web', 'web-', 'a..b', 'a'.repeat(254)])('%s is none', (name) => {
  expect(problems('ConfigMap', name)).toEqual([
    `ConfigMap ${name}: has a name that the API refuses; give it one of lower-case letters, digits, dashes and dots, 253 characters at most [valid-names]`,
  ]);
});

test('roles and their bindings may have any name that is one part of a path', () => {
  for (const name of ['system:metrics-server', 'Reader', 'a b']) expect(problems('ClusterRole', name)).toEqual([]);
  for (const name of ['a/b', 'a%b', '.', '..'])
    expect(problems('RoleBinding', name)).toEqual([
      `RoleBinding ${name}: has a name that the API refuses; give it one without slashes and percent signs, 253 characters at most [valid-names]`,
    ]);
});

test.each([
  ['Namespace', 63, 'since it is a label and part of host names'],
  ['Service', 63, 'since it is part of host names'],
  ['StatefulSet', 52, 'since its pods carry it with a hash in a label'],
  ['CronJob', 52, 'since the API puts a time behind it for each run'],
  ['Job', 54, 'since a hash of what it runs follows, and its pods carry both in a label'],
])('the name of a %s ends at %i characters', (kind, limit, why) => {
  expect(problems(kind, 'a'.repeat(limit))).toEqual([]);
  const name = 'a'.repeat(limit + 2);
  expect(problems(kind, name)).toEqual([
    `${kind} ${name}: has a name of ${limit + 2} characters, and that of a ${kind} may have ${limit}, ${why}; shorten it by 2 [valid-names]`,
  ]);
});

describe('the name of a Job with indexes', () => {
  const lines = (kind: 'Job' | 'CronJob', name: string, job: object) => {
    const spec = kind === 'Job' ? job : { jobTemplate: { spec: job } };
    return linesOf(validNames, { apiVersion: 'batch/v1', kind, metadata: { name }, spec });
  };
  const indexed = { completionMode: 'Indexed', completions: 11 };

  test.each([
    ['Job', 51, 'since a hash of what it runs follows, and its pods carry both in a label'],
    ['CronJob', 49, 'since the API puts a time behind it for each run'],
  ] as const)('leaves room for the greatest of them: %s', (kind, limit, why) => {
    expect(lines(kind, 'a'.repeat(limit), indexed)).toEqual([]);
    const name = 'a'.repeat(limit + 3);
    expect(lines(kind, name, { ...indexed, completionMode: 'NonIndexed' })).toEqual([]);
    expect(lines(kind, name, indexed)).toEqual([
      `${kind} ${name}: has a name of ${limit + 3} characters, and that of a ${kind} may have ${limit}, ${why}, and the host name of each pod ends in its index (-10); shorten it by 3 [valid-names]`,
    ]);
  });

  test('has no dots, being part of host names', () => {
    expect(lines('Job', 'a.b', {})).toEqual([]);
    expect(lines('Job', 'a.b', indexed)).toEqual([expect.stringContaining('of lower-case letters, digits and dashes')]);
  });

  test('is told of an application before its Job is called by its hash', () => {
    const app = describing({ shape: 'job', name: 'a'.repeat(54), indexed: true, completions: 10 });
    expect(problemsOfApp(app)).toEqual([expect.stringContaining('shorten it by 2 [valid-names]')]);
  });
});

test('what is part of host names has no dots', () => {
  for (const kind of ['Namespace', 'Service', 'StatefulSet'])
    expect(problems(kind, 'a.b')).toEqual([expect.stringContaining('of lower-case letters, digits and dashes')]);
  expect(problems('Deployment', 'a.b')).toEqual([]);
});

test('a Service may have a digit first from Kubernetes 1.37 on', () => {
  expect(problems('Service', '1-web', '1.37')).toEqual([]);
  expect(problems('Service', '1-web', '1.36')).toEqual([expect.stringContaining('with a letter first [valid-names]')]);
});

test('a kind of another group that is called alike has other names', () => {
  const service: Manifest = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: { name: 'a.b' } };
  expect(linesOf(validNames, service)).toEqual([]);
});
