import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { idOf } from '../../lib/component/component';
import { discoverApps } from '../../lib/discover-apps';
import { ProblemsError } from '../../lib/spec/problem';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apps-'));
  folder = join(root, 'charts', 'apps');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const LIB = JSON.stringify(join(__dirname, '../../lib'));

/** The source of a description, `more` over the fields of a sound one. */
function description(id: string, more = ''): string {
  const [team, name] = id.split('/');
  return `{
    shape: 'service', team: '${team ?? ''}', name: '${name ?? ''}', summary: 'Serves.',
    image: 'registry.example.com/web:1.0.0', ports: { http: 8080 }, ${more}
  }`;
}

/** The source of a file that exports one application. */
const defining = (id: string, more = ''): string =>
  `exports.app = require(${LIB}).defineApp(${description(id, more)});`;

/** The source of a file that exports applications, each `<team>/<name>`. */
const exporting = (...ids: readonly string[]): string =>
  ids.map((id, index) => defining(id).replace('exports.app', `exports.app${index}`)).join('\n');

/** What is found among files of that content: ids of applications, or problem lines. */
function discover(files: Readonly<Record<string, string>>): readonly string[] {
  write(files);
  try {
    return discoverApps(folder).map(idOf);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ at, message }) => `${at}: ${message}`);
  }
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

test('a file in the folder of a team is an application, without being listed anywhere', () => {
  expect(discover({ 'shop/web.js': exporting('shop/web'), 'billing/web.js': exporting('billing/web') })).toEqual([
    'billing/web',
    'shop/web',
  ]);
});

test('an application knows its file, whatever is above it on the machine', () => {
  write({ 'shop/web.js': exporting('shop/web') });
  expect(discoverApps(folder).map(({ file }) => file)).toEqual(['charts/apps/shop/web.js']);
});

test('what is no source is left alone', () => {
  const files = { 'shop/web.d.ts': 'export {}', 'shop/README.md': '# Shop', 'shop/web/nginx.conf': 'events {}' };
  expect(discover({ ...files, 'shop/web.js': exporting('shop/web') })).toEqual(['shop/web']);
});

test('file and definition say the same', () => {
  expect(discover({ 'shop/web.js': exporting('billing/web'), 'shop/old-name.js': exporting('shop/new-name') })).toEqual(
    [
      'charts/apps/shop/old-name.js: lies where shop/old-name would, but defines shop/new-name; move the file, or correct team and name',
      'charts/apps/shop/web.js: lies where shop/web would, but defines billing/web; move the file, or correct team and name',
    ],
  );
});

test('one file is one application', () => {
  expect(discover({ 'shop/web-shop.js': '', 'shop/two.js': exporting('shop/two', 'shop/three') })).toEqual([
    'charts/apps/shop/two.js: exports 2 applications; one file is one application: export const two = defineApp({...})',
    'charts/apps/shop/web-shop.js: exports 0 applications; one file is one application: export const webShop = defineApp({...})',
  ]);
});

test('an application outside the folder of a team would be forgotten', () => {
  const advice = 'is not in the folder of a team; an application is apps/<team>/<app>.ts, so move the file there';
  expect(discover({ 'web.js': exporting('shop/web'), 'shop/web/index.js': exporting('shop/web') })).toEqual([
    `charts/apps/shop/web/index.js: ${advice}`,
    `charts/apps/web.js: ${advice}`,
  ]);
});

test('what is wrong in one file does not hide what is wrong in the next', () => {
  const files = {
    'shop/cart.js': defining('shop/cart', "ports: { http: '8080' }, clients: 7"),
    'shop/syntax.js': 'exports.a = {\n  b: ;\n};',
    'shop/throws.js': "'use strict';\nthrow new TypeError('no way\\n  at all');",
    'shop/throws-text.js': "throw 'in the towel';",
    'shop/throws-frame.js': "throw new Error('\\n  x Expected a comma\\n   ,-[' + __filename + ':4:1]\\n');",
    'shop/throws-nothing.js': "'use strict';\nthrow new Error('');",
    'shop/web.js': defining('shop/web', "image: 'registry.example.com/web'"),
  };
  expect(discover(files)).toEqual([
    'charts/apps/shop/cart.js: ports.http: must be a whole number or an object (got "8080"); write 8080',
    'charts/apps/shop/cart.js: clients: must be one of own-team, anyone or a list (got 7)',
    "charts/apps/shop/syntax.js: cannot be loaded (line 2): Unexpected token ';'",
    'charts/apps/shop/throws-frame.js: cannot be loaded (line 4): Expected a comma',
    'charts/apps/shop/throws-nothing.js: cannot be loaded (line 2): it throws without a message',
    'charts/apps/shop/throws-text.js: cannot be loaded: in the towel',
    'charts/apps/shop/throws.js: cannot be loaded (line 2): no way',
    'charts/apps/shop/web.js: image: has no tag, so nobody sees which version runs (got registry.example.com/web); write registry.example.com/web:VERSION',
  ]);
});

test('only what defineApp made is an application', () => {
  const advice = 'which is not made by defineApp; write export const';
  expect(
    discover({
      'shop/by-hand.js': `exports.byHand = ${description('shop/by-hand', 'ownImages: {}, facts() {}')};`,
      'shop/copied.js': `${defining('shop/copied')} exports.app = { ...exports.app, clusters: ['dev'] };`,
      'shop/both.js': `${defining('shop/both')} exports.other = ${description('shop/both')};`,
      'shop/beside.js': `${defining('shop/beside')} exports.PORT = 8080; exports.labels = { team: 'shop' };`,
      'shop/nothing.js': 'module.exports = null;',
    }),
  ).toEqual([
    `charts/apps/shop/both.js: exports other, ${advice} both = defineApp({...})`,
    `charts/apps/shop/by-hand.js: exports byHand, ${advice} byHand = defineApp({...})`,
    `charts/apps/shop/copied.js: exports app, ${advice} copied = defineApp({...})`,
    'charts/apps/shop/nothing.js: exports 0 applications; one file is one application: export const nothing = defineApp({...})',
  ]);
});
