import { checkedText } from './checked-text';

/** Longest DNS name in characters. */
const NAME_LIMIT = 253;
/** Longest part between two dots in characters. */
const LABEL_LIMIT = 63;
const LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/** The first label of a name that DNS would refuse, with the reason. */
function labelProblem(text: string): string | undefined {
  for (const label of text.split('.')) {
    if (label.length > LABEL_LIMIT) return `has a part of ${label.length} characters; DNS allows ${LABEL_LIMIT}`;
    if (!LABEL.test(label)) {
      return 'is not a DNS name; use lower-case letters, digits and inner hyphens, with single dots between';
    }
  }
  return undefined;
}

function decorationProblem(text: string): string | undefined {
  if (text.includes('://')) return 'has a scheme; write the name alone, without https://';
  if (text.includes('/')) return 'has a path; write the name alone';
  if (/:\d+$/.test(text)) return 'has a port; write the name alone';
  if (text.startsWith('*.')) return 'is a wildcard, which covers names nobody has asked for; write one name';
  return text.endsWith('.') ? 'ends in a dot; leave it out' : undefined;
}

/** What is wrong with a text as a DNS name of one part or more. */
export function domainProblem(text: string): string | undefined {
  const decoration = decorationProblem(text);
  if (decoration !== undefined) return decoration;
  if (text !== text.toLowerCase()) return `has upper-case letters; write ${text.toLowerCase()}`;
  if (/^[\d.]+$/.test(text)) return 'is an address or a number, not a name; write a DNS name';
  if (text.length > NAME_LIMIT) return `has ${text.length} characters; DNS allows ${NAME_LIMIT}`;
  return labelProblem(text);
}

/** A DNS domain of one part or more: `cluster.local`. */
export const domain = checkedText(domainProblem);

/** The full DNS name of one host: `search.example.com`. At least two parts, no wildcard, scheme, port or final dot. */
export const hostname = checkedText((text) => {
  const problem = domainProblem(text);
  if (problem !== undefined) return problem;
  return text.includes('.') ? undefined : `is not a full name; add its domain, for example ${text}.example.com`;
});
