/** A fenced block of a Markdown page. */
export interface Block {
  readonly language: string;
  /** The words behind the language, such as `title="charts/index.ts"` or `shown`. */
  readonly info: string;
  /** The file that the block shows or changes. */
  readonly title: string | undefined;
  readonly text: string;
  /** Where it starts, for messages. */
  readonly line: number;
}

/** The fenced blocks of a page in their order. */
export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', info = '', text = ''], index, all) => ({
      language,
      info: info.trim(),
      title: /title="([^"]+)"/.exec(info)?.[1],
      text,
      line: page.slice(0, all[index]?.index).split('\n').length,
    }),
  );
}

/** The parts of an excerpt between lines of `// ...`. */
export function excerptsOf(text: string): readonly string[] {
  return text.split(/^\s*\/\/ \.\.\.\n/m).filter((part) => part.trim() !== '');
}

/** Applies a block of `-`, `+` and context lines to a file's text. @throws Error when it does not fit. */
export function applyDiff(text: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const without = (mark: string) =>
    lines
      .filter((line) => !line.startsWith(mark))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const old = without('+');
  if (text.split(old).length !== 2) throw new Error(`these lines are not in the file exactly once:\n${old}`);
  return text.replace(old, () => without('-'));
}
