import { isPlainObject, type PlainObject } from '../spec/plain-object';
import { keyText, scalarText } from './yaml-scalar';

/**
 * One document of block-style YAML: keys in the order given, no line folding, no anchors, a final newline. Its text reads the same
 * under YAML 1.1 (PyYAML, and the Go library behind Kubernetes) and YAML 1.2: whatever one of them takes for a number, a date
 * or a boolean is quoted. Members that are `undefined` are left out.
 *
 * @throws Error naming the path of a value that a manifest cannot hold: null, an undefined item of a list, NaN, a function, a Date.
 *
 * @remarks
 * js-yaml writes only the scalars that need thought. Asked for the whole document it takes four times as long, most of it to find
 * out that a word is a word, and it puts a configuration file that holds a tab into one long quoted line, which nobody can review.
 */
export function toYaml(value: unknown): string {
  return `${node(value, '', '')}\n`;
}

const emptyMap = '{}';

/** A value as it stands behind `- ` or at the start of the document. `pad` is the indentation of its lines. */
function node(value: unknown, pad: string, at: string): string {
  if (Array.isArray(value)) return list(value, pad, at);
  return isPlainObject(value) ? map(value, pad, at) : scalarText(value, pad, at);
}

function list(items: readonly unknown[], pad: string, at: string): string {
  if (items.length === 0) return '[]';
  const inner = `${pad}  `;
  return items.map((item, index) => `- ${node(item, inner, `${at}[${index}]`)}`).join(`\n${pad}`);
}

function map(value: PlainObject, pad: string, at: string): string {
  const lines: string[] = [];
  for (const name of Object.keys(value)) {
    const member = value[name];
    if (member === undefined) continue;
    const here = at === '' ? name : `${at}.${name}`;
    lines.push(`${keyText(name, here)}:${behindKey(member, `${pad}  `, here)}`);
  }
  return lines.length === 0 ? emptyMap : lines.join(`\n${pad}`);
}

function behindKey(value: unknown, pad: string, at: string): string {
  const text = node(value, pad, at);
  const startsOwnLine = Array.isArray(value) ? value.length > 0 : isPlainObject(value) && text !== emptyMap;
  return startsOwnLine ? `\n${pad}${text}` : ` ${text}`;
}
