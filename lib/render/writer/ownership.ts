import * as path from 'node:path';
import type { Report } from '../../spec/problem';
import { claimsFile, type Claims } from './claims';
import type { Disk } from './disk';
import type { FolderView } from './folder-view';
import { parseInventory, type Inventory } from '../inventory';
import { staysInside } from '../tree-file';

/** What Groundplan may overwrite or delete: a file whose content has one of these hashes. `listedIn` says who knows of it. */
export interface Owned {
  readonly hashes: readonly string[];
  readonly listedIn: string;
}

/** All that one cluster owns in a folder: the files that inventories or interrupted runs list, and the inventories themselves. */
export interface Holdings {
  readonly files: ReadonlyMap<string, Owned>;
  readonly inventories: readonly string[];
}

/** Where holdings are read from. */
export interface Ground {
  readonly disk: Disk;
  readonly root: string;
  readonly view: FolderView;
  readonly claims: Claims;
}

/** What one cluster owns. Reports inventories that are damaged, and those that list files outside the cluster's folder. */
export function holdingsOf(cluster: string, ground: Ground, report: Report): Holdings {
  const files = new Map<string, Owned>();
  const inventories: string[] = [];
  for (const at of inventoryFiles(`${cluster}/inventory`, ground.view)) {
    const inventory = parseInventory(ground.disk.read(path.join(ground.root, at)) ?? '');
    if (inventory === undefined)
      report(at, 'no inventory of Groundplan, or damaged; restore it from git or move it away');
    else {
      inventories.push(at);
      addFiles(files, { at, cluster, inventory }, report);
    }
  }
  for (const [file, hashes] of ground.claims) if (file.startsWith(`${cluster}/`)) addClaim(files, file, hashes);
  return { files, inventories };
}

/** The clusters that have an inventory in the folder, or files of an interrupted run, whether they are rendered today or not. */
export function clustersIn({ disk, root, view, claims }: Ground): readonly string[] {
  const isOurs = (at: string) => parseInventory(disk.read(path.join(root, at)) ?? '') !== undefined;
  const found = [...view.list('')]
    .filter(([name, entry]) => entry === 'folder' && staysInside(name))
    .map(([name]) => name)
    .filter((name) => inventoryFiles(`${name}/inventory`, view).some(isOurs));
  const claimed = [...claims.keys()].map((file) => file.slice(0, file.indexOf('/')));
  return [...new Set([...found, ...claimed])].sort();
}

function inventoryFiles(folder: string, view: FolderView): readonly string[] {
  return [...view.list(folder)].flatMap(([name, entry]) => {
    if (entry === 'folder') return inventoryFiles(`${folder}/${name}`, view);
    return entry === 'file' && name.endsWith('.json') ? [`${folder}/${name}`] : [];
  });
}

interface Listing {
  readonly at: string;
  readonly cluster: string;
  readonly inventory: Inventory;
}

function addFiles(files: Map<string, Owned>, { at, cluster, inventory }: Listing, report: Report): void {
  for (const [file, hash] of Object.entries(inventory.files)) {
    if (file.startsWith(`${cluster}/`) && staysInside(file)) {
      files.set(file, { hashes: [...(files.get(file)?.hashes ?? []), hash], listedIn: at });
    } else {
      report(at, `lists ${file}, which is not below ${cluster}/; restore the inventory from git`);
    }
  }
}

function addClaim(files: Map<string, Owned>, file: string, hashes: readonly string[]): void {
  const known = files.get(file);
  files.set(file, {
    hashes: [...(known?.hashes ?? []), ...hashes],
    listedIn: known?.listedIn ?? `.groundplan/${claimsFile}`,
  });
}
