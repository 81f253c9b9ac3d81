import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencies } from '../package.json';

const ROOT = join(__dirname, '..');
/** What the packages that are linked below load in turn, an example application is built with, or a project brings itself. */
const ALSO = ['fast-json-patch', 'yaml', 'cdk8s-plus-27', 'ts-node', '@swc', 'typescript', '@types'];

/**
 * Makes a project in `folder` that has the packed package in its node_modules, as `npm install` would put it there, with
 * the given `package.json#groundplan.platform`. Builds and packs; no network.
 */
export function installPackage(folder: string, platform: string): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: ROOT, stdio: 'pipe' });
  execFileSync(
    'sh',
    ['-c', 'tar -xzf groundplan-*.tgz -C node_modules && mv node_modules/package node_modules/groundplan'],
    { cwd: folder },
  );
  for (const name of [...Object.keys(dependencies), ...ALSO]) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ name: 'user', groundplan: { platform } })}\n`);
}
