import { checkedText } from './checked-text';

function problem(text: string): string | undefined {
  if (text === '.' || text === '..') return 'is no name in a path of the API; write a name';
  const found = ['/', '%'].find((character) => text.includes(character));
  return found === undefined ? undefined : `holds ${found}, which no path of the API may; write it without`;
}

/** What stands in a path of the API as one segment: any text but `.`, `..`, and what holds `/` or `%`. */
export const pathSegment = checkedText(problem);
