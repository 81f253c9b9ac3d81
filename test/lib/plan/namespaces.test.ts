import type { NamespaceFacts } from '../../../lib';
import { problemsOf, problemsOfAll, renderAll, sample } from '../../fixtures/sample';

test('components that say the same about a namespace share it', () => {
  const [a, b] = ['a', 'b'].map((name) => sample({ name, facts: { namespace: 'shared', namespaces: { shared: {} } } }));
  if (a === undefined || b === undefined) throw new Error('two');
  expect(renderAll([a, b]).plan.namespaces.get('shared')?.owners).toEqual(['a', 'b']);
});

test('components that say different things about one are both named', () => {
  const a = sample({ name: 'a', facts: { namespace: 'shared', namespaces: { shared: {} } } });
  const b = sample({ name: 'b', facts: { namespace: 'shared', namespaces: { shared: { quota: { pods: '1' } } } } });
  expect(problemsOfAll([a, b])).toEqual([
    'components.b: says something else about namespace shared than a; both must say the same, or one of them takes a namespace of its own',
  ]);
});

test.each(['kube-system', 'default', 'kube-public', 'kube-node-lease'])('%s is used, and never brought', (name) => {
  const living = (facts: NamespaceFacts) => problemsOf({ facts: { namespace: name, namespaces: { [name]: facts } } });
  expect(living({ existing: true })).toEqual([]);
  for (const facts of [{}, { atMost: 'privileged' }, { quota: { pods: '1' } }] as const)
    expect(living(facts)).toEqual([
      `components.sample: brings namespace ${name}, which is Kubernetes' own; use { existing: true }, or choose another name`,
    ]);
});

test('whoever brings one of them is told, and not whoever uses it', () => {
  const user = sample({
    name: 'a',
    facts: { namespace: 'kube-system', namespaces: { 'kube-system': { existing: true } } },
  });
  const owner = sample({ name: 'b', facts: { namespaces: { b: {}, 'kube-system': { team: 'shop' } } } });
  for (const both of [
    [user, owner],
    [owner, user],
  ])
    expect(problemsOfAll(both)).toEqual([expect.stringContaining('components.b: brings namespace kube-system')]);
});
