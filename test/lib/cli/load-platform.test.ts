import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlatform } from '../../../lib/cli/load-platform';
import { temporaryFolder } from './run-command';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writePackage(content: object): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(content));
}

test('finds the module that package.json names, from any folder below', () => {
  writePackage({ groundplan: { platform: './ours/all' } });
  mkdirSync(join(folder, 'ours', 'deeper'), { recursive: true });
  writeFileSync(join(folder, 'ours', 'all.js'), 'exports.platform = { clusters: ["found"] };');
  expect(loadPlatform(join(folder, 'ours', 'deeper')).clusters).toEqual(['found']);
});

test('says which file is missing and where to name another', () => {
  writePackage({});
  expect(() => loadPlatform(folder)).toThrow(
    /there is no \.\/charts\/platform\.ts; name its module in package\.json under groundplan\.platform/,
  );
});

test('says that the module exports no platform', () => {
  writePackage({ groundplan: { platform: './all' } });
  writeFileSync(join(folder, 'all.js'), 'exports.plattform = {};');
  expect(() => loadPlatform(folder)).toThrow(/exports no platform; write export const platform = definePlatform/);
});
