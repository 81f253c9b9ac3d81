import * as fs from 'node:fs';
import * as path from 'node:path';
import type { OwnedFile } from '../../../lib/render/inventory';
import { updateTree } from '../../../lib/render/update-tree';
import { temporaryFolder } from './writer/failing-disk';

/** Path -> text, as a tree whose owners are the folders. */
export function treeOf(texts: Record<string, string>): OwnedFile[] {
  return Object.entries(texts).map(([file, text]) => ({
    path: file,
    text,
    owner: file.split('/')[1] ?? '',
    stage: 'platform',
  }));
}

export const before = treeOf({
  'dev/shop/service_web.yaml': 'web: 1\n',
  'dev/shop/service_same.yaml': 'same\n',
  'dev/shop/service_gone.yaml': 'gone\n',
  'dev/queue/service_queue.yaml': 'queue\n',
  'live/shop/service_web.yaml': 'live\n',
});
export const after = treeOf({
  'dev/cache/service_new.yaml': 'new\n',
  'dev/shop/service_same.yaml': 'same\n',
  'dev/shop/service_web.yaml': 'web: 2\n',
  'live/shop/service_web.yaml': 'live\n',
});
export const foreign = {
  'README.md': 'mine',
  'dev/kustomization.yaml': 'mine',
  'other/inventory/hosts.json': '{"hosts":{}}',
};

/** A folder that holds a rendered tree and files of others. */
export function checkout(tree: OwnedFile[] = before): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(foreign)) put(folder, file, text);
  updateTree(folder, tree, { allClusters: true });
  return folder;
}

/** Writes a file into a folder, as someone else would. */
export function put(folder: string, file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}
