import { z } from 'zod';
import { byName, inOtherWords } from './advice';
import { MUST_NOT_BE_EMPTY } from './checked-text';
import { kubernetesWord } from './kubernetes-words';
import { didYouMean } from './nearest';
import { show } from './show';

type Issue = z.core.$ZodRawIssue;
type SizeIssue = Extract<Issue, { code: 'too_small' | 'too_big' }>;

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What a schema wants, as an operator would call it. */
function noun(issue: Extract<Issue, { code: 'invalid_type' }>): string {
  if (issue.inst instanceof z.ZodNumber && issue.inst.format?.includes('int') === true) return 'a whole number';
  return NOUNS[issue.expected] ?? `of type ${issue.expected}`;
}

const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? show(values[0]) : `one of ${values.map(show).join(', ')}`;

function required(issue: Issue): string {
  const schema = issue.inst instanceof z.ZodType ? issue.inst : issue.schema;
  const description = schema instanceof z.ZodType ? schema.description : undefined;
  return description === undefined ? 'is required' : `is required: ${description.replace(/\.$/, '')}`;
}

/** The names that a closed object knows. */
function fieldsOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord) return [...(schema.keyType._zod.values ?? [])].map(String);
  return [];
}

function unknownField(key: string, fields: readonly string[]): string {
  if (fields.length === 0) return 'is not a field here; remove it';
  const known = kubernetesWord(key, fields);
  if (known !== undefined) return `is not a field; ${known}`;
  return `is not a field here${didYouMean(key, fields)} (fields: ${fields.join(', ')})`;
}

const plural = (count: number | bigint, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function sizeOf(issue: SizeIssue, bound: number | bigint): string {
  if (issue.origin === 'number' || issue.origin === 'int' || issue.origin === 'bigint') return String(bound);
  if (issue.origin === 'string') return plural(bound, 'character', 'characters');
  return plural(bound, 'entry', 'entries');
}

function size(issue: SizeIssue): string {
  const verb = ['number', 'int', 'bigint'].includes(issue.origin) ? 'be' : 'have';
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' && issue.minimum === 1) return MUST_NOT_BE_EMPTY;
    const bound = issue.exact === true ? 'exactly' : issue.inclusive === false ? 'more than' : 'at least';
    return `must ${verb} ${bound} ${sizeOf(issue, issue.minimum)}`;
  }
  const bound = issue.exact === true ? 'exactly' : issue.inclusive === false ? 'less than' : 'at most';
  return `must ${verb} ${bound} ${sizeOf(issue, issue.maximum)}`;
}

function union(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  if (!('options' in issue) || !Array.isArray(issue.options)) return 'has none of the forms that are allowed here';
  const input: unknown = issue.input;
  const absent = typeof input === 'object' && input !== null && !Object.hasOwn(input, String(issue.discriminator));
  return `${absent ? 'is required:' : 'must be'} ${oneOf(issue.options)}`;
}

/** Advice for words alone: a number or version that is one off is not misspelt. */
function misspelt({ input, values }: Extract<Issue, { code: 'invalid_value' }>): string {
  if (typeof input === 'number' && values.includes(String(input))) return `; write '${input}'`;
  return typeof input === 'string' && Number.isNaN(Number(input)) ? didYouMean(input, values.map(String)) : '';
}

const notAllowed = (): string => 'is not allowed here';

const WORDINGS: { readonly [C in Issue['code']]: (issue: Extract<Issue, { code: C }>) => string } = {
  invalid_type: (issue) => {
    const advice = inOtherWords(issue.expected, issue.input) ?? byName(issue.inst, issue.input);
    return `must be ${noun(issue)}${advice === undefined ? '' : `; ${advice}`}`;
  },
  invalid_value: (issue) => `must be ${oneOf(issue.values)}${misspelt(issue)}`,
  unrecognized_keys: (issue) => issue.keys.map((key) => unknownField(key, fieldsOf(issue.inst))).join('\n'),
  too_small: size,
  too_big: size,
  not_multiple_of: (issue) => `must be a multiple of ${issue.divisor}`,
  invalid_union: union,
  invalid_format: (issue) => `is not a valid ${issue.format}`,
  invalid_key: notAllowed,
  invalid_element: notAllowed,
  custom: notAllowed,
};

/**
 * zod's own messages in the house's words, without path and value, which `parseSpec` adds.
 * A closed object with unknown fields gets one line for each of them, in their order.
 */
export function wording(issue: Issue): string {
  if (issue.input === undefined) return required(issue);
  // The compiler cannot see that a code and its function belong together; the type of the table ensures it.
  const word = WORDINGS[issue.code] as (issue: Issue) => string;
  return word(issue);
}
