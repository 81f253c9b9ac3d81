import type { RenderedObject } from '../../../lib/render/manifest';
import { createTree } from '../../../lib/render/tree';
import { collectProblems } from '../../../lib/spec/problem';

function treeOf(...objects: RenderedObject[]) {
  const { report, problems } = collectProblems();
  const tree = createTree(report);
  for (const object of objects) tree.add(object);
  return { paths: [...tree].map(({ path }) => path), problems };
}

function object(
  path: string,
  owner: string,
  over: { apiVersion?: string; kind?: string; name?: string } = {},
): RenderedObject {
  const { apiVersion = 'apps/v1', kind = 'Deployment', name = 'web' } = over;
  return { path, owner, manifest: { apiVersion, kind, metadata: { name, namespace: 'shop' } } };
}

describe('createTree', () => {
  test('iterates by code unit, whatever the order of adding', () => {
    const paths = ['a/b-c', 'a/b/z', 'a/B', 'a/ä', 'a/b_c'].map((path) => `c/${path}`);
    const objects = paths.map((path) => object(path, 'x', { name: path }));
    const expected = ['c/a/B', 'c/a/b-c', 'c/a/b/z', 'c/a/b_c', 'c/a/ä'];
    expect(treeOf(...objects).paths).toEqual(expected);
    expect(treeOf(...objects.reverse()).paths).toEqual(expected);
  });

  test('reports a second writer of an object with both owners, whatever its version', () => {
    const { problems, paths } = treeOf(object('c/a/1', 'a'), object('c/b/1', 'b', { apiVersion: 'apps/v1beta1' }));
    expect(problems).toEqual([
      { at: 'components.b', message: expect.stringContaining('renders Deployment shop/web') as string },
    ]);
    expect(problems[0]?.message).toContain('as components.a does');
    expect(paths).toEqual(['c/a/1']);
  });

  test('reports a second writer of a path with both objects and owners', () => {
    const { problems, paths } = treeOf(object('c/a/1', 'a'), object('c/a/1', 'b', { name: 'api' }));
    expect(problems.map(({ at }) => at)).toEqual(['components.b']);
    expect(problems[0]?.message).toMatch(
      /Deployment shop\/api.* into c\/a\/1, where Deployment shop\/web.* of components\.a is written/,
    );
    expect(paths).toEqual(['c/a/1']);
  });

  test('reports an object that one owner renders twice', () => {
    expect(treeOf(object('c/a/1', 'a'), object('c/a/1', 'a')).problems[0]?.message).toContain('twice');
  });

  test('the same object may be in two clusters, and two groups may have one kind', () => {
    const other = object('c/a/2', 'a', { apiVersion: 'example.com/v1' });
    expect(treeOf(object('c/a/1', 'a'), object('d/a/1', 'a'), other).problems).toEqual([]);
  });
});
