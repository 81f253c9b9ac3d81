import { sortedBy } from '../order';
import type { Report } from '../spec/problem';
import { describeObject, groupOf, type Manifest, type RenderedObject } from './manifest';
import { ownerPath } from './owner';

/** All objects that a run renders, each at its path. Iterates in the order of the paths, which is the same on every machine. */
export interface Tree extends Iterable<RenderedObject> {
  /** Takes an object. When its path or its identity is already taken in that cluster: reports both owners and keeps the first. */
  add(object: RenderedObject): void;
}

/** An empty tree; `report` hears of every second writer. */
export function createTree(report: Report): Tree {
  const byPath = new Map<string, RenderedObject>();
  const byIdentity = new Map<string, RenderedObject>();
  return {
    add(object) {
      const identity = identityOf(object);
      const taken = takenMessage(object, { twin: byIdentity.get(identity), neighbour: byPath.get(object.path) });
      if (taken !== undefined) {
        report(ownerPath(object.owner), taken);
        return;
      }
      byIdentity.set(identity, object);
      byPath.set(object.path, object);
    },
    [Symbol.iterator]: () => sortedBy(byPath.values(), ({ path }) => path).values(),
  };
}

/** What a cluster knows an object by. The version is no part of it: `apps/v1` and `apps/v1beta1` name one Deployment. */
function identityOf({ path, manifest }: RenderedObject): string {
  const cluster = path.slice(0, path.indexOf('/'));
  const { name, namespace = '' } = manifest.metadata;
  return [cluster, groupOf(manifest.apiVersion), manifest.kind, namespace, name].join(' ');
}

interface Taken {
  readonly twin: RenderedObject | undefined;
  readonly neighbour: RenderedObject | undefined;
}

function takenMessage(object: RenderedObject, { twin, neighbour }: Taken): string | undefined {
  if (twin === undefined && neighbour === undefined) return undefined;
  const what = describe(object.manifest);
  if (twin !== undefined) {
    const times = twin.owner === object.owner ? 'twice' : `as ${ownerPath(twin.owner)} does`;
    return `renders ${what} ${times}; an object has one owner and is rendered once: remove or rename one of the two`;
  }
  if (neighbour === undefined) return undefined;
  const first = `${describe(neighbour.manifest)} of ${ownerPath(neighbour.owner)}`;
  return `renders ${what} into ${object.path}, where ${first} is written; rename one of the two objects`;
}

function describe(manifest: Manifest): string {
  return `${describeObject(manifest)} (${manifest.apiVersion})`;
}
