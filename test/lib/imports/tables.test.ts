import { alphaFields } from '../../../lib/imports/alpha-fields';
import * as k8s from '../../../lib/imports/k8s';
import schema from '../../../lib/imports/schema.json';
import versions from '../../../lib/imports/versions.json';
import { KUBERNETES_VERSIONS } from '../../../lib/spec/kubernetes-version';

const definitions: Readonly<Record<string, Readonly<Record<string, string>>>> = schema;

/** Follows a path through the table of fields; nothing when a step is no field. */
function typeAt(kind: string, path: string): string | undefined {
  return path
    .split('=')[0]
    ?.split('.')
    .reduce<string | undefined>((type, step) => {
      const [, field = '', nesting = ''] = /^(\w+)(.*)$/.exec(step) ?? [];
      const found = definitions[type ?? '']?.[field];
      return found?.startsWith(nesting) === true ? found.slice(nesting.length) : undefined;
    }, kind);
}

describe('the tables of lib/imports', () => {
  test('cover exactly the versions that a cluster may have', () => {
    expect(versions.minors).toEqual(KUBERNETES_VERSIONS);
  });

  test('serve a kind for each class', () => {
    const served = new Set(Object.values(versions.kinds).flat());
    const classes = Object.values(k8s).map(({ GVK }) => `${GVK.apiVersion} ${GVK.kind}`);
    expect(classes.filter((kind) => !served.has(kind))).toEqual([]);
    expect(classes.length).toBeGreaterThan(50);
  });

  test.each([...alphaFields])('know every guarded field of %s', (kind, fields) => {
    expect(fields.map(({ path }) => path).filter((path) => typeAt(kind, path) === undefined)).toEqual([]);
  });

  test('list no field as switched off in a version that does not have it', () => {
    const tables: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = versions.fields;
    const contradictions = [...alphaFields].flatMap(([kind, fields]) =>
      Object.entries(tables[kind] ?? {}).flatMap(([minors, paths]) =>
        fields.filter(({ path, off }) => paths.includes(path) && !off.every((minor) => minors.includes(minor))),
      ),
    );
    expect(contradictions).toEqual([]);
  });
});
