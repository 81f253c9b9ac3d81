/** The way to a value: names of fields and indices of lists, outermost first. The first step may be a dotted path itself. */
export type Path = readonly PropertyKey[];

/** Also an application's `<team>/<name>`. */
const WORD = /^[A-Za-z_][\w-]*(\/[\w-]+)?$/;

function formatStep(step: PropertyKey): string {
  if (typeof step === 'number') return `[${step}]`;
  const text = String(step);
  return WORD.test(text) ? `.${text}` : `[${JSON.stringify(text)}]`;
}

/** `components.metrics-server.args[0]`; a key that is no word is quoted: `cluster.labels["example.com/team"]`. */
export function formatPath([first = '', ...rest]: Path): string {
  return String(first) + rest.map(formatStep).join('');
}

/** The value at a path, by own fields only; nothing when the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}
