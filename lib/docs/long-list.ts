/** More in one cell would make the table wider than any screen. */
const MOST_IN_A_CELL = 8;

/** Whether a list stands below its table, and only its length in the cell. */
export function isLong(values: readonly unknown[]): boolean {
  return values.length > MOST_IN_A_CELL;
}

/** A value as Markdown shows it: text as it is, the rest as JSON. */
export function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** Values in the order in which they are declared. */
export function listed(values: readonly unknown[]): string {
  return values.map(code).join(', ');
}
