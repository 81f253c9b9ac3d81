import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { platform } from '../charts/platform';
import { filesOf } from '../lib/cli/render-clusters';
import { renderCluster } from '../lib/render/render-cluster';
import { replaceTree } from '../lib/render/replace-tree';
import { toYaml } from '../lib/render/yaml';
import { isUpdate } from './is-update';

const GOLDEN = join(__dirname, '..', '__snapshots__');

const rendered = platform.clusters.map((spec) => renderCluster(platform, spec));
const files = rendered.flatMap(({ objects }) => objects);

beforeAll(() => {
  // By the writer that synth uses.
  if (isUpdate()) replaceTree(GOLDEN, filesOf(rendered));
});

describe.each(rendered)('golden tree of $name', ({ objects }) => {
  test.each(objects.map((object) => [object.path, object] as const))('%s', (path, { manifest }) => {
    const file = join(GOLDEN, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '(no such file; npm test -- -u writes it)').toBe(
      toYaml(manifest),
    );
  });
});

test('holds no other file', () => {
  const golden = readdirSync(GOLDEN, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(GOLDEN, join(entry.parentPath, entry.name)));
  const paths = new Set(files.map(({ path }) => path));
  expect(golden.filter((path) => !paths.has(path))).toEqual([]);
});
