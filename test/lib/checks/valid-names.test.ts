import { checkNames } from '../../../lib/checks/valid-names';
import type { Manifest } from '../../../lib/render/manifest';

function problems(kind: string, name: unknown): readonly string[] {
  const lines: string[] = [];
  const manifest = { apiVersion: 'v1', kind, metadata: { name } } as Manifest;
  checkNames(manifest, (at, message) => lines.push(`${at}: ${message}`));
  return lines;
}

test.each(['web', 'web-1', 'v1beta1.metrics.k8s.io', 'a'.repeat(253)])('%s is a name', (name) => {
  expect(problems('ConfigMap', name)).toEqual([]);
});

test.each(['', 'Web', 'web_1', '-web', 'web-', 'a..b', 'a'.repeat(254), undefined, 5])('%s is none', (name) => {
  expect(problems('ConfigMap', name)).toEqual([
    `ConfigMap ${name}: has a name that the API refuses; give it one of lower-case letters, digits, dashes and dots, 253 characters at most`,
  ]);
});

test('roles and their bindings may have any name that is one part of a path', () => {
  for (const name of ['system:metrics-server', 'Reader', 'a b']) expect(problems('ClusterRole', name)).toEqual([]);
  for (const name of ['a/b', 'a%b', '.', '..'])
    expect(problems('RoleBinding', name)).toEqual([
      `RoleBinding ${name}: has a name that the API refuses; give it one without slashes and percent signs, 253 characters at most`,
    ]);
});
