/** Prose in which `<` starts no HTML tag, which would hide it; code shows it anyway. */
export function visible(text: string): string {
  return text.replace(/`[^`]*`|</g, (found) => (found === '<' ? '\\<' : found));
}

/** A row of a Markdown table; a bar in a cell would end it. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => visible(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

/** A bullet list, or nothing. A line that starts with two spaces belongs to the bullet above. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^( *)/, '$1- ')).join('\n');
}
