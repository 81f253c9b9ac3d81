import { parseQuantity, quantity } from '../../../lib/spec/quantity';

/**
 * The paths of what was rendered and is not stored as it was: pruned by the server's version, or changed by somebody.
 * The server may add fields, and may write an amount its own way (`1000m` as `1`).
 */
export function lostFields(rendered: unknown, stored: unknown, at = ''): readonly string[] {
  if (Array.isArray(rendered)) return lostItems(rendered, stored, at);
  if (typeof rendered !== 'object' || rendered === null) return isSame(rendered, stored) ? [] : [at];
  if (typeof stored !== 'object' || stored === null) return isEmpty(rendered) ? [] : [at];
  return Object.entries(rendered).flatMap(([key, value]) =>
    lostFields(value, (stored as Readonly<Record<string, unknown>>)[key], at === '' ? key : `${at}.${key}`),
  );
}

function lostItems(rendered: readonly unknown[], stored: unknown, at: string): readonly string[] {
  if (!Array.isArray(stored) || stored.length !== rendered.length) return [at];
  return rendered.flatMap((item, index) => lostFields(item, stored[index], `${at}[${index}]`));
}

/** Servers leave an empty map or list out of what they store. */
function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function isSame(rendered: unknown, stored: unknown): boolean {
  // What a server's types leave out where it is the zero of its kind (`omitempty`).
  if (rendered === stored || (stored === undefined && (rendered === false || rendered === 0))) return true;
  const amounts = [rendered, stored].map((value) => quantity.safeParse(value));
  const [a, b] = amounts.map(({ success, data }) => (success ? parseQuantity(data) : undefined));
  return a !== undefined && a === b;
}
