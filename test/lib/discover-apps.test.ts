import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { idOf } from '../../lib/component/component';
import { discoverApps } from '../../lib/discover-apps';
import { ProblemsError } from '../../lib/spec/problem';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apps-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The source of a file that exports applications, each `<team>/<name>`. */
const exporting = (...ids: readonly string[]): string =>
  ids
    .map((id, index) => {
      const [team, name] = id.split('/');
      return `exports.app${index} = { team: '${team ?? ''}', name: '${name ?? ''}', ownImages: {}, facts() {} };`;
    })
    .join('\n');

/** What is found among files of that content: ids of applications, or problem lines. */
function discover(files: Readonly<Record<string, string>>): readonly string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  try {
    return discoverApps(folder).map(idOf);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ at, message }) => `${at}: ${message}`);
  }
}

test('a file in the folder of a team is an application, without being listed anywhere', () => {
  expect(discover({ 'shop/web.js': exporting('shop/web'), 'billing/web.js': exporting('billing/web') })).toEqual([
    'billing/web',
    'shop/web',
  ]);
});

test('what is no source is left alone', () => {
  const files = { 'shop/web.d.ts': 'export {}', 'shop/README.md': '# Shop', 'shop/web/nginx.conf': 'events {}' };
  expect(discover({ ...files, 'shop/web.js': exporting('shop/web') })).toEqual(['shop/web']);
});

test('file and definition say the same', () => {
  expect(discover({ 'shop/web.js': exporting('billing/web'), 'shop/old-name.js': exporting('shop/new-name') })).toEqual(
    [
      'apps/shop/old-name.js: defines shop/new-name; file and definition say the same: move the file, or correct team and name',
      'apps/shop/web.js: defines billing/web; file and definition say the same: move the file, or correct team and name',
    ],
  );
});

test('one file is one application', () => {
  expect(discover({ 'shop/web-shop.js': '', 'shop/two.js': exporting('shop/two', 'shop/three') })).toEqual([
    'apps/shop/two.js: exports 2 applications; one file is one application: export const two = defineApp({...})',
    'apps/shop/web-shop.js: exports 0 applications; one file is one application: export const webShop = defineApp({...})',
  ]);
});

test('an application outside the folder of a team would be forgotten', () => {
  const advice = 'is not in the folder of a team; an application is apps/<team>/<app>.ts, so move the file there';
  expect(discover({ 'web.js': exporting('shop/web'), 'shop/web/index.js': exporting('shop/web') })).toEqual([
    `apps/shop/web/index.js: ${advice}`,
    `apps/web.js: ${advice}`,
  ]);
});
