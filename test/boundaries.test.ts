import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');
const FOLDERS = ['lib', 'charts', 'scripts', 'test', 'bench'];
/** As long as Kubernetes is large. */
const GENERATED = 'lib/imports/';
const MOST_LINES = 300;
/** Names that say nothing, and so gather everything. */
const VAGUE = /(^|\/)(utils?|helpers?|common|managers?|types?)(\/|\.ts$)/;
/** What of the engine a platform may build on. */
const PUBLIC = ['lib/index.ts', 'lib/imports/k8s.ts'];

/** Path -> text. */
type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly from: string;
  /** As it is written. */
  readonly specifier: string;
  /** The path that it leads to; nothing for packages. */
  readonly to: string | undefined;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

function readSources(): Sources {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
  return new Map(['main.ts', ...files].sort().map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

function importsOf(sources: Sources): readonly Import[] {
  return [...sources].flatMap(([from, text]) => {
    const found: Import[] = [];
    const visit = (node: ts.Node): void => {
      const { specifier, typeOnly } = importIn(node);
      if (specifier !== undefined && ts.isStringLiteralLike(specifier))
        found.push({ from, specifier: specifier.text, to: target(from, specifier.text, sources), typeOnly });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
    return found;
  });
}

/** Declarations, `import('...')` as a type and as a call, and `require('...')`. */
function importIn(node: ts.Node): { readonly specifier?: ts.Node | undefined; readonly typeOnly: boolean } {
  if (ts.isImportDeclaration(node)) return { specifier: node.moduleSpecifier, typeOnly: isTypeOnly(node.importClause) };
  if (ts.isExportDeclaration(node)) {
    const typeOnly = node.isTypeOnly || onlyTypes(node.exportClause);
    return { specifier: node.moduleSpecifier, typeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { specifier: node.argument.literal, typeOnly: true };
  if (!ts.isCallExpression(node)) return { typeOnly: false };
  const { expression, arguments: given } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
  return { specifier: loads ? given[0] : undefined, typeOnly: false };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return clause.name === undefined && onlyTypes(clause.namedBindings);
}

function onlyTypes(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (bindings === undefined || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return false;
  const elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[] = [...bindings.elements];
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function target(from: string, specifier: string, sources: Sources): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(from), specifier).replace(/\/$/, '');
  return [`${path}.ts`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path;
}

/** The reason why an import is not allowed; nothing when it is. */
function objection({ from, to, typeOnly }: Import): string | undefined {
  if (to === undefined) return undefined;
  if (from.startsWith('lib/')) {
    // The command prints the package's version.
    return to.startsWith('lib/') || to === 'package.json' ? undefined : 'the engine knows no platform';
  }
  if (!from.startsWith('charts/')) return undefined;
  if (to.startsWith('lib/'))
    return PUBLIC.includes(to) ? undefined : `of the engine, charts know ${PUBLIC.join(' and ')}`;
  if (!to.startsWith('charts/')) return 'charts know the engine and nothing else here';
  return objectionWithin(from.split('/')[1] ?? '', to, typeOnly);
}

/** Within charts. A file of charts itself, such as the catalogue, may import everything. */
function objectionWithin(folder: string, to: string, typeOnly: boolean): string | undefined {
  if (folder === 'apps') return 'an application is one file, and knows the engine alone';
  if (folder.endsWith('.ts') || to.startsWith(`charts/${folder}/`)) return undefined;
  if (folder !== 'clusters') return 'components meet as peers; none imports another';
  return to === 'charts/platform.ts' && typeOnly ? undefined : 'clusters are data: they know the type of a spec alone';
}

function forbiddenImports(sources: Sources): readonly string[] {
  return importsOf(sources).flatMap((one) => {
    const reason = objection(one);
    return reason === undefined ? [] : [`${one.from} imports ${one.specifier}: ${reason}`];
  });
}

/** Each cycle of imports at run time, from its alphabetically first file on. */
function cycles(sources: Sources): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of importsOf(sources)) {
    if (to !== undefined && !typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.add(ring(trail.slice(trail.indexOf(file))));
    if (trail.includes(file) || done.has(file)) return;
    for (const neighbour of next.get(file) ?? []) visit(neighbour, [...trail, file]);
    done.add(file);
  };
  for (const file of sources.keys()) visit(file, []);
  return [...found];
}

function ring(files: readonly string[]): string {
  const first = files.indexOf([...files].sort()[0] ?? '');
  const turned = [...files.slice(first), ...files.slice(0, first)];
  return [...turned, turned[0]].join(' -> ');
}

const sources = readSources();
const invented = (files: Readonly<Record<string, string>>): Sources => new Map(Object.entries(files));

describe('this repository', () => {
  test('has no import across its boundaries', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('has no cycle of imports', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('has no file with a name that says nothing', () => {
    const vague = [...sources.keys()].filter((file) => VAGUE.test(file) && !file.startsWith('test/types/'));
    expect(vague).toEqual([]);
  });

  test('has no source that nobody reads to its end', () => {
    const long = [...sources]
      .map(([file, text]) => ({ file, lines: text.trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > MOST_LINES && !file.startsWith(GENERATED));
    expect(long).toEqual([]);
  });
});

describe('a boundary', () => {
  const engine = { 'lib/index.ts': '', 'lib/imports/k8s.ts': '', 'lib/plan/plan.ts': '' };
  const charts = { 'charts/index.ts': '', 'charts/platform.ts': '', 'charts/a/index.ts': '', 'charts/a/rules.ts': '' };
  const against = (file: string, text: string) => forbiddenImports(invented({ ...engine, ...charts, [file]: text }));

  test.each([
    ['lib/b.ts', "import '../charts';", '../charts: the engine knows no platform'],
    ['lib/b.ts', "import type { A } from '../charts/a';", '../charts/a: the engine knows no platform'],
    ['lib/b.ts', "import images from '../charts/images.json';", '../charts/images.json: the engine knows no platform'],
    ['charts/b/index.ts', "import { a } from '../a';", '../a: components meet as peers; none imports another'],
    ['charts/b/index.ts', "export * from '../a/rules';", '../a/rules: components meet as peers; none imports another'],
    ['charts/b/index.ts', "import * as all from '..';", '..: components meet as peers; none imports another'],
    ['charts/b/x.ts', "const a = require('../a');", '../a: components meet as peers; none imports another'],
    [
      'charts/b/x.ts',
      "type A = import('../../lib/plan/plan').Plan;",
      '../../lib/plan/plan: of the engine, charts know',
    ],
    ['charts/b/x.ts', "void import('../../test/x');", '../../test/x: charts know the engine and nothing else here'],
    ['charts/apps/t/b.ts', "import './c';", './c: an application is one file, and knows the engine alone'],
    ['charts/clusters/b.ts', "import { platform } from '../platform';", '../platform: clusters are data'],
    ['charts/clusters/b.ts', "import { a } from '../a';", '../a: clusters are data'],
  ])('is crossed by %s with %s', (file, text, message) => {
    expect(against(file, text)).toEqual([expect.stringContaining(`${file} imports ${message}`)]);
  });

  test.each([
    ['lib/b.ts', "import { z } from 'zod'; import './plan/plan';"],
    ['charts/a/index.ts', "import '../../lib'; import '../../lib/imports/k8s'; import './rules'; import 'zod';"],
    ['charts/apps/t/b.ts', "import { defineApp } from '../../../lib';"],
    [
      'charts/clusters/b.ts',
      "import type { Spec } from '../platform'; import { overlay } from '../../lib'; import './base';",
    ],
    ['charts/platform.ts', "import * as catalogue from '.'; import './clusters/b'; import './images.json';"],
    ['test/b.ts', "import '../lib/plan/plan'; import '../charts/a/rules';"],
  ])('lets %s have %s', (file, text) => {
    expect(against(file, text)).toEqual([]);
  });
});

describe('a cycle', () => {
  test('is found over several files, and named once', () => {
    const files = { 'b.ts': "import './c';", 'c.ts': "export { a } from './a';", 'a.ts': "import { b } from './b';" };
    expect(cycles(invented({ ...files, 'd.ts': "import './a';" }))).toEqual(['a.ts -> b.ts -> c.ts -> a.ts']);
  });

  test.each(["import type { A } from './a';", "import { type A } from './a';", "export type * from './a';"])(
    'is none that ends in %s',
    (text) => {
      expect(cycles(invented({ 'a.ts': "import './b';", 'b.ts': text }))).toEqual([]);
    },
  );

  test('is one when a value comes with the types', () => {
    const files = { 'a.ts': "import './b';", 'b.ts': "import { type A, a } from './a';" };
    expect(cycles(invented(files))).toEqual(['a.ts -> b.ts -> a.ts']);
  });
});
