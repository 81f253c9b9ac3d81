import { checkedText } from './checked-text';

function pageUrlProblem(text: string): string | undefined {
  if (!/^https?:\/\//.test(text)) return 'must start with https:// or http://';
  if (!URL.canParse(text) || /[^!-~]/.test(text)) return 'is no URL; write blanks and letters beyond ASCII as %XX';
  if (text.includes('#')) return 'has an anchor, which is put behind it; leave it out';
  const { username, password } = new URL(text);
  return username + password === ''
    ? undefined
    : 'must have no login, which everybody would read (got one); leave it out';
}

/** The URL of a page with sections, such as `https://wiki.example.com/alerts`; their anchors are put behind it. */
export const pageUrl = checkedText(pageUrlProblem);
