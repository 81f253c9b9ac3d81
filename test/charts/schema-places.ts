import { z } from 'zod';
import { isPlainObject } from '../../lib/spec/plain-object';

/** A place below a schema: a field, an entry of a list or map, the keys of a map, or one form of a union. */
interface Place {
  readonly path: string;
  readonly schema: z.ZodType;
  /** Whether a reader meets it by its own name. */
  readonly isField: boolean;
  /** What values of the schema above have here. */
  readonly select: (values: readonly unknown[]) => readonly unknown[];
}

/** The paths of the fields without a description, at any depth. */
export function undescribedFields(schema: z.ZodType, path: string): readonly string[] {
  return placesBelow(coreOf(schema), path).flatMap((place) => [
    ...(place.isField && !isDescribed(place.schema) ? [place.path] : []),
    ...undescribedFields(place.schema, place.path),
  ]);
}

/** The paths of the fields, forms and choices that none of the values (inputs of the schema) uses. */
export function unusedPlaces(schema: z.ZodType, path: string, values: readonly unknown[]): readonly string[] {
  if (values.length === 0) return [path];
  const core = coreOf(schema);
  const choices = choicesOf(core).filter((choice) => !values.includes(choice));
  return [
    ...choices.map((choice) => `${path} = ${String(choice)}`),
    ...placesBelow(core, path).flatMap((place) => unusedPlaces(place.schema, place.path, place.select(values))),
  ];
}

/** What a schema is below `optional`, `default` and `prefault`, and takes before it is transformed. */
function coreOf(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner === undefined ? schema : coreOf(inner);
}

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return wraps ? (schema.unwrap() as z.ZodType) : undefined;
}

function isDescribed(schema: z.ZodType): boolean {
  const inner = innerOf(schema);
  return (schema.description ?? '') !== '' || (inner !== undefined && isDescribed(inner));
}

function choicesOf(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodEnum) return schema.options;
  return schema instanceof z.ZodLiteral ? [...schema.values] : [];
}

function placesBelow(schema: z.ZodType, path: string): readonly Place[] {
  if (schema instanceof z.ZodObject) return fieldsOf(schema, path);
  if (schema instanceof z.ZodUnion) return formsOf(schema, path);
  const select = entriesOf;
  if (schema instanceof z.ZodArray)
    return [{ path: `${path}[]`, schema: schema.element as z.ZodType, isField: false, select }];
  if (schema instanceof z.ZodRecord) {
    const keys = (values: readonly unknown[]) => values.filter(isPlainObject).flatMap(Object.keys);
    return [
      { path: `${path} (keys)`, schema: schema.keyType as z.ZodType, isField: false, select: keys },
      { path: `${path}.*`, schema: schema.valueType as z.ZodType, isField: false, select },
    ];
  }
  if (LEAVES.some((leaf) => schema instanceof leaf)) return [];
  throw new Error(`${path}: nothing is known of schemas of type ${schema.type}; teach schema-places.ts`);
}

const LEAVES = [z.ZodString, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral, z.ZodUnknown];

const entriesOf = (values: readonly unknown[]): readonly unknown[] =>
  values.flatMap((value) => Object.values(value as Readonly<Record<string, unknown>>));

function fieldsOf({ shape }: z.ZodObject, path: string): readonly Place[] {
  return Object.entries(shape).map(([key, schema]) => ({
    path: path === '' ? key : `${path}.${key}`,
    schema: schema as z.ZodType,
    isField: true,
    select: (values) => values.filter(isPlainObject).flatMap((value) => (value[key] === undefined ? [] : [value[key]])),
  }));
}

function formsOf({ options }: z.ZodUnion, path: string): readonly Place[] {
  return (options as readonly z.ZodType[]).map((schema) => ({
    path: `${path} as ${formName(schema)}`,
    schema,
    isField: false,
    select: (values) => values.filter((value) => schema.safeParse(value).success),
  }));
}

function formName(schema: z.ZodType): string {
  if (schema instanceof z.ZodObject) return `{ ${Object.keys(schema.shape).join(', ')} }`;
  return schema instanceof z.ZodLiteral ? [...schema.values].join(' or ') : schema.type;
}
