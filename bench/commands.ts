import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage } from './installed-package';
import { measureCommand, SCRATCH } from './run';

const ROOT = join(__dirname, '..');
const BIN = join('bin', 'groundplan.js');

/** Wall seconds of the commands that people wait for. */
export interface CommandTimes {
  readonly empty: number;
  readonly synth: number;
  readonly renderInClone: number;
  readonly renderInstalled: number;
}

/** Measures `cdk8s synth` of the example clusters beside an empty app, and `groundplan render` of one cluster. */
export function measureCommands(): CommandTimes {
  const folder = mkdtempSync(join(SCRATCH, 'groundplan-bench-'));
  try {
    const synthArgs = ['cdk8s', 'synth', '--no-check-upgrade'];
    const user = join(folder, 'user');
    installPackage(user, './node_modules/groundplan/build/charts/platform');
    const renderArgs = (bin: string, out: string) => [
      bin,
      'render',
      '--cluster',
      'production',
      '--out',
      join(folder, out),
    ];
    return {
      empty: measureCommand('npx', synthArgs, emptyApp(join(folder, 'empty'))),
      synth: measureCommand('npx', [...synthArgs, '--output', join(folder, 'dist')], ROOT),
      renderInClone: measureCommand(process.execPath, renderArgs(BIN, 'clone'), ROOT),
      renderInstalled: measureCommand(
        process.execPath,
        renderArgs(join('node_modules', 'groundplan', BIN), 'installed'),
        user,
      ),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The smallest app that `cdk8s synth` accepts, on the same packages and compiler. */
function emptyApp(folder: string): string {
  mkdirSync(folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const file of ['tsconfig.json', 'cdk8s.yaml']) cpSync(join(ROOT, file), join(folder, file));
  writeFileSync(
    join(folder, 'main.ts'),
    "import { App, Chart } from 'cdk8s';\n\nconst app = new App();\nnew Chart(app, 'empty');\napp.synth();\n",
  );
  return folder;
}
