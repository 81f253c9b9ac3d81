/** Long enough for what a field means, short enough for a tooltip. */
const longest = 320;
const width = 120;

/** The first sentences of a description as a comment, with `note` behind them; no line when there is nothing to say. */
export function docComment(description: string | undefined, indent: string, note?: string): readonly string[] {
  const prose = (description ?? '').replaceAll('*/', '*\\/');
  const texts = [joinWords(firstSentences(prose), note), deprecation(prose)].filter((text) => text !== '');
  const oneLine = `${indent}/** ${texts.join(' ')} */`;
  if (texts.length === 0) return [];
  if (texts.length === 1 && oneLine.length <= width) return [oneLine];
  const lines = texts.flatMap((text) => wrap(text, width - indent.length - ' * '.length));
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`];
}

function firstSentences(prose: string): string {
  const paragraph = joinWords(prose.split(/\n\s*\n/)[0]);
  // Behind a colon comes a list, behind "More info" an address, and deprecation has its own line.
  const sentences = paragraph
    .split(/(?<=[.!?]) (?=[A-Z"`])/)
    .filter((text) => !/:$|^More info|^deprecated[:.]/i.test(text));
  const [first = '', ...others] = sentences.length === 0 ? [paragraph] : sentences;
  let text = first;
  for (const sentence of others) {
    if (text.length + sentence.length + 1 > longest) break;
    text += ` ${sentence}`;
  }
  return text;
}

/** The tag that editors strike a field through for, with the reason that the API gives. */
function deprecation(prose: string): string {
  const reason = /(?:^|\s)deprecated[:.] (.*?\.)(?: |\n|$)/i.exec(prose)?.[1];
  return reason === undefined ? '' : `@deprecated ${joinWords(reason)}`;
}

function joinWords(...texts: readonly (string | undefined)[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
