import { problemsOfAll, renderAll, sample } from '../../fixtures/sample';

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
