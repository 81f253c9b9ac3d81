import ts from 'typescript';
import { listed } from '../../lib/docs/long-list';
import { groupBy } from '../../lib/group-by';
import { literalsOf } from './literals';
import { docOf, fileOf } from './source';
import { innerOf, recordOf, typeWords, type Wording } from './type-words';

/** A field of a type. */
export interface Field {
  /** Its name; below a list or map of objects that have no name of their own with `[]` or `<name>`. */
  readonly path: string;
  /** In words, with links. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly meaning: string;
  /** Where a type has forms that a word tells apart: the words of those that have the field. Empty: all. */
  readonly forms: readonly string[];
  /** Where it is declared, for messages. */
  readonly file: string;
}

/** The objects that a type may be, as they are written. */
export function objectsIn(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const forms = type.isUnion() ? type.types : [type];
  return forms
    .filter((form) => isObject(form, checker))
    .sort((a, b) => lastPosition(a, checker) - lastPosition(b, checker));
}

function isObject(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return false;
  if (checker.isArrayType(type) || checker.isTupleType(type) || type.getCallSignatures().length > 0) return false;
  const properties = checker.getPropertiesOfType(type);
  // Names of a map, also where they are a closed list, are declared nowhere as fields.
  return properties.length > 0 && properties.every((property) => declarationOf(property) !== undefined);
}

/** The compiler's order of a union changes with code elsewhere. */
function lastPosition(type: ts.Type, checker: ts.TypeChecker): number {
  return Math.max(...checker.getPropertiesOfType(type).map((property) => declarationOf(property)?.pos ?? 0));
}

/** The name of the field whose words tell the objects apart. */
function discriminantOf(objects: readonly ts.Type[], checker: ts.TypeChecker): string | undefined {
  if (objects.length < 2) return undefined;
  const names = objects.slice(0, 1).flatMap((object) => checker.getPropertiesOfType(object).map(({ name }) => name));
  return names.find((name) => objects.every((object) => wordsOf(object, name, checker) !== undefined));
}

/** The field that tells the objects apart, with all its words and what is said of them. */
export function discriminantField(objects: readonly ts.Type[], checker: ts.TypeChecker): readonly Field[] {
  const path = discriminantOf(objects, checker);
  if (path === undefined) return [];
  const properties = objects.flatMap((object) => checker.getPropertyOfType(object, path) ?? []);
  const words = new Set(objects.flatMap((object) => wordsOf(object, path, checker) ?? []));
  const docs = new Set(properties.map((property) => docOf(property, checker)).filter((doc) => doc !== ''));
  const file = properties.map(fileOf)[0] ?? '';
  return [{ path, type: listed([...words]), isRequired: true, meaning: [...docs].join(' '), forms: [], file }];
}

/** The closed list of texts that a field of an object may be. */
function wordsOf(object: ts.Type, name: string, checker: ts.TypeChecker): readonly string[] | undefined {
  const property = checker.getPropertyOfType(object, name);
  if (property === undefined || isOptional(property)) return undefined;
  const type = checker.getTypeOfSymbol(property);
  const isText = (type.isUnion() ? type.types : [type]).every((one) => one.isStringLiteral());
  const node = declarationOf(property)?.type;
  return isText && node !== undefined ? literalsOf(node, checker) : undefined;
}

/** Every field of the objects, each once; without the field that tells them apart. */
export function fieldsOf(objects: readonly ts.Type[], wording: Wording): readonly Field[] {
  const { checker } = wording;
  const discriminant = discriminantOf(objects, checker);
  const formsOf = objects.map((object) =>
    discriminant === undefined ? [] : (wordsOf(object, discriminant, checker) ?? []),
  );
  const all = objects.flatMap((object, index) =>
    checker
      .getPropertiesOfType(object)
      .filter((property) => property.name !== discriminant && !isNever(property, checker))
      .flatMap((property) => fieldsAt(property, { wording, forms: formsOf[index] ?? [] })),
  );
  return mergeFields(all, formsOf);
}

interface Place {
  readonly wording: Wording;
  readonly forms: readonly string[];
}

function fieldsAt(property: ts.Symbol, { wording, forms }: Place, above = ''): readonly Field[] {
  const declaration = declarationOf(property);
  const node = declaration?.type;
  const path = `${above}${property.name}`;
  if (declaration === undefined || node === undefined)
    throw new Error(`${path} is declared in no way that is known here`);
  const type = wording.checker.getNonNullableType(wording.checker.getTypeOfSymbol(property));
  const own = {
    path,
    type: typeWords(node, wording, type),
    isRequired: !isOptional(property),
    meaning: docOf(property, wording.checker),
    forms,
    file: fileOf(property),
  };
  return [own, ...fieldsBelow(node, { wording, forms }, path)];
}

/** Those of an object type without a name, which has no table of its own. */
function fieldsBelow(node: ts.TypeNode, place: Place, path: string): readonly Field[] {
  const inner = innerOf(node);
  if (inner !== undefined) return fieldsBelow(inner, place, path);
  if (ts.isArrayTypeNode(node)) return fieldsBelow(node.elementType, place, `${path}[]`);
  const record = recordOf(node);
  if (record !== undefined) return fieldsBelow(record.value, place, `${path}.<name>`);
  if (!ts.isTypeLiteralNode(node)) return [];
  const { checker } = place.wording;
  const properties = checker.getPropertiesOfType(checker.getTypeFromTypeNode(node));
  return properties.flatMap((property) => fieldsAt(property, place, `${path}.`));
}

/** The same field of several objects once; required where all objects of its forms require it. */
function mergeFields(fields: readonly Field[], formsOf: readonly (readonly string[])[]): readonly Field[] {
  const same = groupBy(fields, ({ path, type, meaning }) => [path, type, meaning].join('\n'));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const forms = [...new Set(group.flatMap((field) => field.forms))];
    const objects = formsOf.filter((words) => forms.length === 0 || words.some((word) => forms.includes(word)));
    const isRequired = group.length === objects.length && group.every((field) => field.isRequired);
    return [{ ...first, isRequired, forms: objects.length === formsOf.length ? [] : forms }];
  });
}

const isOptional = ({ flags }: ts.Symbol): boolean => (flags & ts.SymbolFlags.Optional) !== 0;

/** That an object has no such field, beside others that have it. */
const isNever = (property: ts.Symbol, checker: ts.TypeChecker): boolean =>
  (checker.getNonNullableType(checker.getTypeOfSymbol(property)).flags & ts.TypeFlags.Never) !== 0;

function declarationOf(property: ts.Symbol): ts.PropertySignature | undefined {
  return property.declarations?.find(ts.isPropertySignature);
}
