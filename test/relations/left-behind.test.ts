import type { Manifest } from '../../lib/render/manifest';
import { podTemplateOf } from '../../lib/render/pod-template';
import { high, platform } from '../fixtures/platform';
import { treeOf } from '../fixtures/tree';
import { at, podsOf, strangerIn } from './ends';
import { passes, type Policy } from './evaluate-policies';

/* A component leaves the tree. What GitOps does not remove by itself is as closed as it was, and can go on. */

const tree = treeOf(platform, high);
const staying = tree.objects
  .map(({ manifest }) => manifest)
  .filter(({ metadata }) => metadata.annotations?.['kustomize.toolkit.fluxcd.io/prune'] === 'disabled');
const ofKind = (kind: string) => staying.filter((manifest) => manifest.kind === kind);
const called = ({ kind, metadata: { namespace = '', name } }: Manifest) => `${kind} ${namespace}/${name}`;
const names = staying.map(called);
const keys = ofKind('StatefulSet').map(({ metadata: { namespace = '', name } }) => `${namespace}/${name}`);

test('something stays that runs', () => {
  expect(keys).toEqual(['databases/postgres', 'monitoring/scraper']);
});

test('what stays and runs lets in and out whom it did before, and nobody else', () => {
  const pods = podsOf(tree, { node: '10.40.0.77' });
  const others = [...pods.values(), strangerIn('default'), strangerIn('databases'), at('203.0.113.5')];
  for (const one of [...pods.values()].filter(({ name }) => keys.includes(name))) {
    for (const other of others) {
      for (const port of [...(one.pod?.ports ?? []), ...(other.pod?.ports ?? [])].map(({ number }) => number)) {
        const decide = (policies: readonly Policy[]) => [
          passes(policies, 'Ingress', { from: other, to: one, port }),
          passes(policies, 'Egress', { from: one, to: other, port }),
        ];
        const now = decide(tree.all('NetworkPolicy'));
        const left = decide(ofKind('NetworkPolicy'));
        expect({ [`${one.name}, ${other.name}:${port}`]: left }).toEqual({
          [`${one.name}, ${other.name}:${port}`]: now,
        });
      }
    }
  }
});

test('it keeps the account that its pods run as, and the names by which they find each other', () => {
  for (const manifest of ofKind('StatefulSet')) {
    const { namespace = '' } = manifest.metadata;
    const account = podTemplateOf(manifest)?.spec?.serviceAccountName ?? '';
    const { serviceName = '' } = tree.get('StatefulSet', `${namespace}/${manifest.metadata.name}`).spec;
    expect(names).toEqual(
      expect.arrayContaining([`ServiceAccount ${namespace}/${account}`, `Service ${namespace}/${serviceName}`]),
    );
  }
});

test('a namespace that stays is as closed as it was', () => {
  for (const { metadata } of ofKind('Namespace'))
    expect(names).toContain(`NetworkPolicy ${metadata.name}/default-deny`);
});

test('what opens, and what only a workload that leaves needed, goes', () => {
  expect(names.filter((name) => / (billing|shop)\/(?!default-deny)/.test(name))).toEqual([]);
  expect(names.filter((name) => /^(Cluster)?Role|\/allowed$/.test(name))).toEqual([]);
});
