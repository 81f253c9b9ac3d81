import {
  DEFAULT_SCALAR_STYLE_RULES,
  DUMP_SCHEMA,
  dump,
  present,
  SCALAR_STYLE,
  strTag,
  type ScalarStyleRule,
} from 'js-yaml';

/**
 * A string, number or boolean as YAML. `pad` is the indentation of its further lines, one level deeper than its key's (none at the top
 * of a document); `at` is its path, for messages.
 *
 * @throws Error naming `at` for everything that is not one of the three.
 */
export function scalarText(value: unknown, pad: string, at: string): string {
  if (typeof value === 'string') return pad !== '' && isLiteral(value) ? literalText(value, pad) : lineText(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number' && Number.isFinite(value)) return numberText(value);
  if (value === null) throw new Error(`${at} is null; leave the field out`);
  if (value === undefined) throw new Error(`${at} is undefined; leave the item out`);
  throw new Error(
    `${at} is ${kindOf(value)}; a manifest holds strings, numbers, booleans, lists and plain objects only`,
  );
}

/**
 * The key of a map as YAML.
 *
 * @throws Error naming `at` when the key is longer than YAML allows in front of a colon.
 */
export function keyText(name: string, at: string): string {
  const text = lineText(name);
  if (text.length > longestKey)
    throw new Error(`${at}: this key takes ${text.length} characters; YAML allows ${longestKey}`);
  return text;
}

const longestKey = 1024;

function kindOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `a ${value.constructor.name}`;
  return typeof value === 'number' ? String(value) : `a ${typeof value}`;
}

/** js-yaml writes 1e21 as `1.e+21`, because YAML 1.1 reads a number without the dot as a string. */
function numberText(value: number): string {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : dump(value).slice(0, -1);
}

/** Nothing in such a text means anything to YAML: it starts with a letter, a slash or an option's dashes and holds no `: ` and no ` #`. */
const word = /^-{0,2}[A-Za-z/](?:[\w./@%+=,()-]|:(?=[\w/])| (?=[\w/(]))*$/;
const reservedWord = /^-?(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i;
const quantity = /^\d+(?:m|s|[KMGT]i)$/;
const digits = /^\d+$/;

/** The first four lines are for speed: they decide as js-yaml does, in a fortieth of the time. */
function lineText(value: string): string {
  if (word.test(value)) return reservedWord.test(value) ? `'${value}'` : value;
  if (quantity.test(value)) return value;
  if (digits.test(value)) return `'${value}'`;
  const contents = { kind: 'scalar', tag: strTag.tagName, tagged: false, style: SCALAR_STYLE.PLAIN, value } as const;
  return present([{ contents, directives: [] }], presentation).slice(0, -1);
}

/** Numbers and dates that js-yaml does not know: Go drops underscores wherever they stand, 2020-1-2 is a date, a dot a number in 1.1. */
const oddNumber = /^(?=.*_)[-+]?[\d_.][\da-fox_.e+-]*$|^\d{4}-\d\d?-\d\d?(?:$|[ Tt])|^[-+]?\.*(?:e[-+]?\d*)?$/i;

const quoteOddNumber: ScalarStyleRule = (layout) => {
  if (layout.style === SCALAR_STYLE.PLAIN && oddNumber.test(layout.node.value))
    layout.style = SCALAR_STYLE.SINGLE_QUOTED;
};

/** What has lines and is no literal block is written in one line, with `\n`. */
const quoteLines: ScalarStyleRule = (layout) => {
  if (layout.node.value.includes('\n')) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
};

const presentation = {
  schema: DUMP_SCHEMA,
  lineWidth: -1,
  scalarStyleRules: [quoteLines, ...Object.values(DEFAULT_SCALAR_STYLE_RULES), quoteOddNumber],
};

/** Control characters, a byte order mark, half surrogates; U+0085, U+2028 and U+2029 are line breaks to YAML 1.1 and not to 1.2. */
const unprintable = /[^\n\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/** A tab where Go looks for the indentation ("found a tab character where an indentation space is expected"). */
const startsWithTab = /^\n*\t/;

/** Nothing but blanks, or a last line of blanks: readers disagree on whether it belongs to the text. */
const endsInBlanks = /(?:^|\n)[ \t]+\n*$|^\n*$/;

function isLiteral(value: string): boolean {
  return value.includes('\n') && !startsWithTab.test(value) && !unprintable.test(value) && !endsInBlanks.test(value);
}

function literalText(value: string, pad: string): string {
  const indentation = /^\n* /.test(value) ? '2' : '';
  const body = value.endsWith('\n') ? value.slice(0, -1) : value;
  const chomping = body === value ? '-' : body.endsWith('\n') ? '+' : '';
  const lines = `\n${body}`.replace(/\n(?=[^\n])/g, `\n${pad}`);
  return `|${indentation}${chomping}${lines}`;
}
