import { hash } from 'node:crypto';
import type { Stage } from '../component/facts';
import { sortedBy } from '../order';
import { isPlainObject } from '../spec/plain-object';
import type { TreeFile } from './tree-file';

/** What a component has in a rendered tree: what may be pruned, and in which stage it is applied. */
export interface Inventory {
  /** `metrics-server`, `namespaces`, or `shop/checkout` for an app. */
  readonly component: string;
  readonly stage: string;
  /** Path below the output folder -> hash of the file's text. */
  readonly files: Readonly<Record<string, string>>;
}

/** A rendered file and the component that it belongs to. */
export interface OwnedFile extends TreeFile {
  readonly owner: string;
  readonly stage: Stage;
}

/** `sha256:` and 64 hexadecimal digits, as `sha256sum` prints them. */
export function hashOf(text: string): string {
  return `sha256:${hash('sha256', text)}`;
}

/** One file a component, so that pull requests of two teams do not meet in it. */
export function inventoryPath(cluster: string, component: string): string {
  return `${cluster}/inventory/${component.includes('/') ? 'apps/' : ''}${component}.json`;
}

/** Whether a path below the output folder is that of an inventory. */
export function isInventoryPath(path: string): boolean {
  return /^[^/]+\/inventory\/.+\.json$/.test(path);
}

/** Passes files on as they come, then the inventories of all their owners, cluster by cluster. Keeps hashes only. */
export function* withInventories(files: Iterable<OwnedFile>): Generator<TreeFile> {
  const inventories = new Map<string, { component: string; stage: string; files: Map<string, string> }>();
  for (const { path, text, owner, stage } of files) {
    const at = inventoryPath(path.slice(0, path.indexOf('/')), owner);
    const inventory = inventories.get(at) ?? { component: owner, stage, files: new Map<string, string>() };
    inventories.set(at, inventory);
    inventory.files.set(path, hashOf(text));
    yield { path, text };
  }
  for (const path of [...inventories.keys()].sort()) {
    const inventory = inventories.get(path);
    if (inventory !== undefined) yield { path, text: formatInventory(inventory) };
  }
}

function formatInventory(inventory: { component: string; stage: string; files: ReadonlyMap<string, string> }): string {
  const files = Object.fromEntries(sortedBy(inventory.files, ([path]) => path));
  return `${JSON.stringify({ component: inventory.component, stage: inventory.stage, files }, null, 2)}\n`;
}

/** The inventory that a text holds; undefined when it holds something else. */
export function parseInventory(text: string): Inventory | undefined {
  const value = parseJson(text);
  return isPlainObject(value) && isInventory(value) ? value : undefined;
}

function isInventory(value: Readonly<Record<string, unknown>>): value is Inventory & Record<string, unknown> {
  const { component, stage, files } = value;
  if (typeof component !== 'string' || typeof stage !== 'string' || !isPlainObject(files)) return false;
  return Object.values(files).every((entry) => typeof entry === 'string');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
