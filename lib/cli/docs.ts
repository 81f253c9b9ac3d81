import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentReadme } from '../docs/component-readme';
import { sampleCluster } from '../spec/sample-cluster';
import type { ExitCode, Surroundings } from './surroundings';

/**
 * `groundplan docs`: writes `charts/<component>/README.md` of every component that has a folder there (components of
 * other packages bring their own), or with `--check` names those that are not current.
 */
export function docsCommand(
  { check }: { readonly check: boolean },
  { folder, platform, print }: Surroundings,
): ExitCode {
  const stale = platform().components.flatMap((component) => {
    const home = join(folder, 'charts', component.name);
    const file = join(home, 'README.md');
    const text = componentReadme(component, sampleCluster());
    const current = existsSync(file) && readFileSync(file, 'utf8') === text;
    return !existsSync(home) || current ? [] : [{ file: `charts/${component.name}/README.md`, path: file, text }];
  });
  for (const { file, path, text } of stale) {
    if (!check) writeFileSync(path, text);
    print(check ? `not current ${file}; run npx groundplan docs` : `wrote ${file}`);
  }
  return check && stale.length > 0 ? 1 : 0;
}
