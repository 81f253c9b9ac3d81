import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Platform } from '../platform';

const DEFAULT_MODULE = './charts/platform';
/** Where ts-node leaves its service once it is registered. */
const TS_NODE = Symbol.for('ts-node.register.instance');
const EXTENSIONS = ['.ts', '.js', '/platform.ts', '/platform.js', '/index.ts', '/index.js', ''];

/**
 * The platform of the package that a command is called in: the `platform` export of the module that its
 * `package.json` names under `groundplan.platform` (default ./charts/platform).
 * @throws Error saying what is missing.
 */
export function loadPlatform(folder: string): Platform {
  const root = packageFolder(folder);
  const name = platformModule(root);
  const file = EXTENSIONS.map((extension) => resolve(root, `${name}${extension}`)).find(
    (path) => existsSync(path) && /\.[tj]s$/.test(path),
  );
  if (file === undefined) {
    throw new Error(
      `${root} has no platform: there is no ${name}.ts; name its module in package.json under groundplan.platform`,
    );
  }
  const requireFrom = createRequire(file);
  if (file.endsWith('.ts')) compileOnTheFly(requireFrom, root);
  const { platform } = requireFrom(file) as { platform?: Platform };
  if (platform === undefined)
    throw new Error(`${file} exports no platform; write export const platform = definePlatform({...})`);
  return platform;
}

/** The nearest folder upwards with a package.json. */
function packageFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('there is no package.json here or above; call the command in the folder of your platform');
  return packageFolder(parent);
}

function platformModule(root: string): string {
  const { groundplan } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    groundplan?: { platform?: string };
  };
  return groundplan?.platform ?? DEFAULT_MODULE;
}

/** Types are the business of the package's own tests; here the sources only have to run. */
function compileOnTheFly(requireFrom: NodeJS.Require, root: string): void {
  if (TS_NODE in process) return;
  try {
    const { register } = requireFrom('ts-node') as { register: (options: object) => unknown };
    register({ swc: true, cwd: root });
  } catch {
    throw new Error(
      `${root} is written in TypeScript, which needs ts-node, @swc/core and TypeScript 6 (of 7 ts-node knows nothing); npm install --save-dev ts-node @swc/core typescript@6`,
    );
  }
}
