import ts from 'typescript';
import { groupBy } from '../../lib/group-by';
import { sortedBy } from '../../lib/order';
import { callsFor, type Call } from './calls';
import { discriminantField, fieldsOf, objectsIn, type Field } from './fields';
import { literalsOf } from './literals';
import { docOf, fileOf, readSource, type ShapeType, type Source } from './source';
import { typeWords, writtenAs, type Wording } from './type-words';

/** Types that have a page of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = { Cluster: 'clusters.md' };

/** A field with the shapes of application that have it. */
export interface ShapedField extends Field {
  readonly shapes: readonly string[];
}

/** A type that fields lead to. */
export interface NamedType {
  readonly name: string;
  readonly meaning: string;
  /** Where it is declared, for messages. */
  readonly file: string;
  /** Of a closed list that is too long for a cell. */
  readonly values: readonly string[];
  /** What it may be instead of an object, in words. */
  readonly otherwise: readonly string[];
  readonly fields: readonly ShapedField[];
  /** Where nobody writes its objects by hand: what makes them. */
  readonly calls: readonly Call[];
  /** The shapes of application whose fields lead to it. */
  readonly shapes: readonly string[];
}

/** Everything that `defineApp` takes. */
export interface ApplicationTypes {
  readonly shapes: readonly { readonly name: string; readonly meaning: string }[];
  readonly fields: readonly ShapedField[];
  /** By name. */
  readonly types: readonly NamedType[];
}

/** Reads them from the sources. */
export function applicationTypes(): ApplicationTypes {
  const source = readSource();
  const described = source.shapes.map((shape) => describeShape(shape, source));
  const named = groupBy(
    described.flatMap(({ types }) => types),
    ({ name }) => name,
  );
  return {
    shapes: source.shapes.map(({ name, symbol }) => ({ name, meaning: docOf(symbol, source.checker) })),
    fields: sharedFields(described.flatMap(({ fields }) => fields)),
    types: sortedBy(named, ([name]) => name).flatMap(([, same]) => mergeTypes(same)),
  };
}

type Described = Pick<ApplicationTypes, 'fields' | 'types'>;

/** The fields of one shape, and every type that they lead to. */
function describeShape({ name, type }: ShapeType, source: Source): Described {
  const met = new Map<string, { readonly symbol: ts.Symbol; readonly type: ts.Type }>();
  const wording: Wording = {
    checker: source.checker,
    refer(symbol, referred) {
      const elsewhere = ELSEWHERE[symbol.name];
      if (elsewhere === undefined && !met.has(symbol.name)) met.set(symbol.name, { symbol, type: referred });
      return `[${symbol.name}](${elsewhere ?? `#${symbol.name.toLowerCase()}`})`;
    },
  };
  const ofShape = (fields: readonly Field[]) => fields.map((field) => ({ ...field, shapes: [name] }));
  const fields = ofShape(fieldsOf([type], wording)).filter(({ path }) => path !== 'shape');
  const types: NamedType[] = [];
  // The map grows while types are described: what they lead to is described too.
  for (const one of met.values()) {
    const described = describeType(one, source, wording);
    types.push({ ...described, fields: ofShape(described.fields), shapes: [name] });
  }
  return { fields, types };
}

type Bare = Omit<NamedType, 'fields' | 'shapes'> & { readonly fields: readonly Field[] };

function describeType(
  { symbol, type }: { readonly symbol: ts.Symbol; readonly type: ts.Type },
  source: Source,
  wording: Wording,
): Bare {
  const { checker } = source;
  const written = symbol.declarations?.find(ts.isTypeAliasDeclaration)?.type;
  const values = (written && literalsOf(written, checker)) ?? [];
  const objects = values.length > 0 ? [] : objectsIn(type, checker);
  const calls = objects.length === 0 ? [] : callsFor(type, source, wording);
  const fields = calls.length > 0 ? [] : [...discriminantField(objects, checker), ...fieldsOf(objects, wording)];
  const otherwise = values.length > 0 ? [] : otherForms(written, type, wording);
  return { name: symbol.name, meaning: docOf(symbol, checker), file: fileOf(symbol), values, otherwise, fields, calls };
}

/** The forms of a type that are no objects with fields. */
function otherForms(written: ts.TypeNode | undefined, type: ts.Type, wording: Wording): readonly string[] {
  const { checker } = wording;
  const isOther = (form: ts.Type) => objectsIn(form, checker).length === 0;
  if (written !== undefined && !ts.isUnionTypeNode(written) && isOther(type)) return [typeWords(written, wording)];
  const nodes =
    written !== undefined && ts.isUnionTypeNode(written)
      ? written.types.filter((node) => isOther(checker.getTypeFromTypeNode(node)))
      : (type.isUnion() ? type.types : [type]).filter(isOther).map((form) => writtenAs(form, checker));
  return nodes.map((node) => typeWords(node, wording));
}

function mergeTypes(same: readonly NamedType[]): readonly NamedType[] {
  const [first] = same;
  if (first === undefined) return [];
  const shapes = same.flatMap((one) => one.shapes);
  return [{ ...first, shapes, fields: sharedFields(same.flatMap(({ fields }) => fields)) }];
}

/** Each field once, with all shapes that have it; what several shapes have alike comes in the order of the first. */
function sharedFields(fields: readonly ShapedField[]): readonly ShapedField[] {
  const same = groupBy(fields, ({ path, type, meaning }) => [path, type, meaning].join('\n'));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const isRequired = group.every((field) => field.isRequired);
    return [{ ...first, isRequired, shapes: group.flatMap(({ shapes }) => shapes) }];
  });
}
