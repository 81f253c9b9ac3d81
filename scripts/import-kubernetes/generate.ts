import { type Release, sortReleases } from './document';
import { mergeSchemas, renderSchema } from './field-schema';
import { appliableKinds, reachableDefinitions } from './kinds';
import { typeNames } from './names';
import { renderClassesFile, renderFieldsFile } from './render-classes';
import { compareReleases } from './version-table';

/** Everything that is generated from the documents: file name -> text. The order of the releases does not matter. */
export function generateImports(given: readonly Release[]): ReadonlyMap<string, string> {
  const releases = sortReleases(given);
  const newest = releases.at(-1);
  if (newest === undefined) throw new Error('usage: npm run import -- <openapi.json[.gz] | http://server> ...');
  const kinds = appliableKinds(newest.document);
  // Two rounds: a kind keeps its plain name although a mere part of another object is called the same (ResourceClaim).
  const roots = new Set(kinds.map(({ definition }) => definition));
  const parts = reachableDefinitions(newest.document, kinds).filter((definition) => !roots.has(definition));
  const names = new Map([...typeNames([...roots]), ...typeNames(parts)]);
  const api = { releases, newest, kinds, names };
  return new Map([
    ['k8s.ts', renderClassesFile(api)],
    ['k8s-fields.ts', renderFieldsFile(api)],
    ['versions.json', `${JSON.stringify(compareReleases(releases), null, 2)}\n`],
    ['schema.json', renderSchema(mergeSchemas(releases))],
  ]);
}
