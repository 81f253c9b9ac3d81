import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../lib/group-by';
import { filesOf } from '../../lib/cli/render-clusters';
import { replaceTree } from '../../lib/render/replace-tree';
import type { OpenApiDocument } from '../../scripts/import-kubernetes/document';
import { appliableKinds, kindKey } from '../../scripts/import-kubernetes/kinds';
import { strictSchema } from './harness/strict-schema';
import { programPath } from './harness/tools';
import { underTest } from './harness/under-test';

const { api, rendered, sandbox } = underTest();

interface Summary {
  readonly resources?: readonly object[];
  readonly summary: Readonly<Record<'valid' | 'invalid' | 'errors' | 'skipped', number>>;
}

/** A file for each kind of the tree, by the name under which kubeconform looks for it. */
async function writeSchemas(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const document = await api.get<OpenApiDocument>('/openapi/v2');
  const kinds = new Map(appliableKinds(document).map((kind) => [kindKey(kind), kind]));
  for (const [key, [object]] of groupBy(
    rendered.objects,
    ({ manifest }) => `${manifest.apiVersion} ${manifest.kind}`,
  )) {
    const kind = kinds.get(key);
    if (kind === undefined || object === undefined) throw new Error(`the API server describes no ${key}`);
    const { apiVersion } = object.manifest;
    const suffix = apiVersion.includes('/') ? apiVersion.replace(/\..*\//, '-').replace('/', '-') : apiVersion;
    const file = `${kind.kind.toLowerCase()}-${suffix}.json`;
    writeFileSync(join(folder, file), JSON.stringify(strictSchema(document, kind)));
  }
}

describe('the schemas that the API server publishes', () => {
  it('accept every file of the tree, and no field beside them (kubeconform -strict)', async () => {
    const [schemas, tree] = ['schemas', 'tree'].map((name) => join(sandbox.folder, name));
    await writeSchemas(schemas ?? '');
    replaceTree(tree ?? '', filesOf([rendered]));
    const location = `${schemas ?? ''}/{{ .ResourceKind }}{{ .KindSuffix }}.json`;
    const { stdout, stderr } = await sandbox.run({
      argv: [
        ...[programPath('kubeconform'), '-strict', '-summary', '-output', 'json'],
        ...['-ignore-filename-pattern', 'inventory/', '-schema-location', location, tree ?? ''],
      ],
    });
    expect(stderr).toBe('');
    const { resources = [], summary } = JSON.parse(stdout) as Summary;
    expect(resources).toEqual([]);
    expect(summary).toEqual({ valid: rendered.objects.length, invalid: 0, errors: 0, skipped: 0 });
  });
});
