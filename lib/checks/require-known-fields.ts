import schema from '../imports/schema.json';
import { guess } from '../spec/nearest';
import { formatPath, valueAt } from '../spec/path';
import { showAt } from '../spec/show-at';
import type { Finding, ObjectCheck } from './check';
import { REQUIRED_FIELDS } from './required-fields';

type Definition = ReadonlyMap<string, FieldType>;

interface FieldType {
  readonly accepts: (value: unknown) => boolean;
  /** What `accepts` wants, in words. */
  readonly wanted: string;
  /** The type of each entry of a list or map. */
  readonly entries?: FieldType;
  /** The name of an object's definition. */
  readonly definition?: string;
}

/** One manifest under inspection: the way from its root to the value that is looked at, and what was found. */
interface Visit {
  readonly path: (string | number)[];
  readonly findings: Finding[];
}

const fieldTypes = new Map<string, Readonly<Record<string, string>>>(Object.entries(schema));
const definitions = new Map<string, Definition>();

/** Of kinds that are not Kubernetes' own it looks at the metadata alone. */
export const requireKnownFields: ObjectCheck = {
  id: 'require-known-fields',
  severity: 'error',
  summary:
    "A field that no supported Kubernetes version knows, a value that is not of its field's type, or one that is missing or empty where it must not be: an API server drops the first in silence and refuses the others.",
  remediation: 'write it as the API reference of its kind has it',
  find(manifest) {
    const definition = definitionOf(`${manifest.apiVersion} ${manifest.kind}`);
    const visit: Visit = { path: [], findings: [] };
    if (definition === undefined) visitFields(visit, { metadata: manifest.metadata }, metadataAlone);
    else visitFields(visit, manifest, definition);
    return visit.findings;
  },
};

function visitFields(visit: Visit, object: object, definition: Definition): void {
  for (const [field, value] of Object.entries(object)) {
    if (value === undefined || value === null) continue; // Has a check of its own, for custom resources too.
    const type = definition.get(field);
    visit.path.push(field);
    if (type === undefined) addFinding(visit, 'is not a field of Kubernetes', guess(field, [...definition.keys()]));
    else visitValue(visit, value, type);
    visit.path.pop();
  }
}

function addFinding({ path, findings }: Visit, text: string, advice: string | undefined): void {
  findings.push({ reason: `${formatPath(path)} ${text}`, advice });
}

function visitValue(visit: Visit, value: unknown, type: FieldType): void {
  if (value === undefined || value === null) return;
  if (!type.accepts(value)) {
    addFinding(visit, `is ${showAt(visit.path, value)}, which the API server refuses there`, `write ${type.wanted}`);
    return;
  }
  if (type.entries !== undefined) visitEntries(visit, value, type.entries);
  const definition = type.definition === undefined ? undefined : definitionOf(type.definition);
  if (definition === undefined) return;
  for (const field of missingFrom(value, type.definition))
    addFinding(visit, `has no ${field}, without which the API server refuses it`, `write its ${field}`);
  for (const field of emptyIn(value, type.definition))
    addFinding(visit, `has an empty ${field}, with which the API server refuses it`, `write its ${field}`);
  visitFields(visit, value, definition);
}

function missingFrom(object: object, definition = ''): readonly string[] {
  const required = REQUIRED_FIELDS[definition] ?? [];
  return required.filter((field) => valueAt(object, [field]) === undefined);
}

/** Text and lists of which something is needed may be there and say nothing. */
function emptyIn(object: object, definition = ''): readonly string[] {
  const required = REQUIRED_FIELDS[definition] ?? [];
  return required.filter((field) => {
    const value = valueAt(object, [field]);
    return value === '' || (Array.isArray(value) && value.length === 0);
  });
}

function visitEntries(visit: Visit, entries: object, type: FieldType): void {
  const isList = Array.isArray(entries);
  for (const [key, value] of Object.entries(entries)) {
    visit.path.push(isList ? Number(key) : key);
    visitValue(visit, value, type);
    visit.path.pop();
  }
}

/** Parsed when its first object comes, since most of the API is never rendered. */
function definitionOf(name: string): Definition | undefined {
  const known = definitions.get(name);
  if (known !== undefined) return known;
  const fields = fieldTypes.get(name);
  if (fields === undefined) return undefined;
  const definition = new Map(Object.entries(fields).map(([field, type]) => [field, parseType(type)]));
  definitions.set(name, definition);
  return definition;
}

function parseType(text: string): FieldType {
  if (text.startsWith('[]')) return { accepts: Array.isArray, wanted: 'a list', entries: parseType(text.slice(2)) };
  if (text.startsWith('{}')) return { accepts: isObject, wanted: 'an object', entries: parseType(text.slice(2)) };
  return scalars.get(text) ?? { accepts: isObject, wanted: 'an object', definition: text };
}

const isObject = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);
const isString = (value: unknown): boolean => typeof value === 'string';
const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);

const scalars = new Map<string, FieldType>([
  ['any', { accepts: () => true, wanted: 'anything' }],
  ['boolean', { accepts: (value) => typeof value === 'boolean', wanted: 'true or false' }],
  ['integer', { accepts: isWhole, wanted: 'a whole number' }],
  ['integer or string', { accepts: (value) => isWhole(value) || isString(value), wanted: 'a whole number or text' }],
  ['number', { accepts: (value) => typeof value === 'number', wanted: 'a number' }],
  ['number or string', { accepts: (value) => typeof value === 'number' || isString(value), wanted: 'a quantity' }],
  ['string', { accepts: isString, wanted: 'text' }],
]);

const metadataAlone: Definition = new Map([['metadata', parseType('ObjectMeta')]]);
