import { platform as real } from '../../charts/platform';
import type { PlannedPort, PlannedWorkload } from '../../lib/plan/plan';
import { platform } from '../fixtures/platform';
import { treeOf, type Tree } from '../fixtures/tree';
import { podsOf } from './ends';
import { passes, type Direction } from './evaluate-policies';

/** A port that no workload declares. */
const UNDECLARED = 9;

function nameOf({ namespace, objectName }: PlannedWorkload): string {
  return `${namespace}/${objectName}`;
}

/** Every connection between two pods that the policies let pass, as text; or those of one of the two ends alone. */
function allowed(tree: Tree, ends: readonly Direction[] = ['Egress', 'Ingress']): readonly string[] {
  const policies = tree.all('NetworkPolicy');
  const pods = [...podsOf(tree, { node: '0.0.0.0' }).values()].filter(({ pod }) => pod !== undefined);
  return pods.flatMap((from) =>
    pods.flatMap((to) =>
      [UNDECLARED, ...(to.pod?.ports ?? []).map(({ number }) => number)]
        .filter((port) => ends.every((end) => passes(policies, end, { from, to, port })))
        .map((port) => `${from.name} -> ${to.name}:${port}`),
    ),
  );
}

/** Every connection between two pods that the facts declare. */
function declared({ plan }: Tree): readonly string[] {
  return [...plan.outgoing.values()]
    .flat()
    .flatMap(({ from, to, port }) =>
      'objectName' in from && !from.hostNetwork && !to.hostNetwork
        ? [`${nameOf(from)} -> ${nameOf(to)}:${port.number}`]
        : [],
    );
}

/** Who scrapes or routes, and to whom: the policies of these clients name a label instead of ports. */
function wideEnds({ plan }: Tree): readonly string[] {
  const edges = [...plan.outgoing.values()].flat().filter(({ why }) => why !== 'connects');
  return edges.flatMap(({ from, to }) => ('objectName' in from ? [`${nameOf(from)} -> ${nameOf(to)}`] : []));
}

function isOpen({ admits = [] }: PlannedPort): boolean {
  return admits.some(({ kind }) => kind === 'anywhere');
}

describe.each([
  ['the fixture platform', platform],
  ['this platform', real],
])('on every cluster of %s', (_, one) => {
  const trees = one.clusters.map((spec) => treeOf(one, spec));
  const workloads = trees.flatMap(({ plan }) => [...plan.workloads.values()]);

  test('pods reach what their facts declare', () => {
    for (const tree of trees) {
      expect(declared(tree).length).toBeGreaterThan(0);
      expect(allowed(tree)).toEqual(expect.arrayContaining([...declared(tree)]));
    }
  });

  test('pods reach nothing else but what is open to everybody, even if clients were free to try', () => {
    const open = workloads.flatMap((workload) =>
      workload.ports.filter(isOpen).map(({ number }) => `${nameOf(workload)}:${number}`),
    );
    for (const tree of trees) {
      const facts = new Set(declared(tree));
      const more = allowed(tree, ['Ingress']).filter((text) => !facts.has(text));
      expect(more.filter((text) => !open.some((end) => text.endsWith(`> ${end}`)))).toEqual([]);
    }
  });

  test('pods reach nothing else even if servers were open, but for the wide ends, which reach all ports of their pods', () => {
    for (const tree of trees) {
      const facts = new Set(declared(tree));
      const wide = new Set(wideEnds(tree));
      const more = allowed(tree, ['Egress']).filter((text) => !facts.has(text));
      expect(more.filter((text) => !wide.has(text.replace(/:\d+$/, '')))).toEqual([]);
    }
  });

  test('no rule is without peers but where a fact opens its port to everybody', () => {
    for (const { metadata, spec } of trees.flatMap((tree) => tree.all('NetworkPolicy'))) {
      const open = [
        ...(spec?.egress ?? []).filter(({ to = [] }) => to.length === 0),
        ...(spec?.ingress ?? []).filter(({ from = [] }) => from.length === 0),
      ];
      const workload = workloads.find((one) => nameOf(one) === `${metadata.namespace ?? ''}/${metadata.name}`);
      const meant = (workload?.ports ?? []).filter(isOpen).map(({ name }) => name);
      expect(open.flatMap(({ ports = [] }) => ports.map(({ port }) => port))).toEqual(meant);
      expect(open).toHaveLength(meant.length);
    }
  });
});
