import { checkedText } from './checked-text';

/** Printable ASCII without `#`: what a request line carries as it stands. */
const FORM = /^\/[!"$-~]*$/;

/** What clients and servers take out of a path, each in its own way; in an Ingress the API refuses it. */
const UNSTABLE = /\/\/|\/\.{1,2}(?=\/|$)/;

function urlPathProblem(text: string): string | undefined {
  if (!text.startsWith('/')) return 'must start with a slash';
  if (!FORM.test(text)) return 'is no path of a URL; write blanks, # and letters beyond ASCII as %XX';
  const [path = ''] = text.split('?');
  const [found] = UNSTABLE.exec(path) ?? [];
  return found === undefined ? undefined : `holds ${found}, which is not what is asked for in the end; leave it out`;
}

/** The path of a URL, also with a query: `/healthz?full=1`. What a probe or a scrape asks for. */
export const urlPath = checkedText(urlPathProblem);

/** The prefix of a route: neither a query, which no Ingress compares, nor an encoded slash, which the API refuses. */
export const routePath = checkedText((text) => {
  const problem = urlPathProblem(text);
  if (problem !== undefined) return problem;
  if (text.includes('*')) return 'has a star, which is a letter here; a path is a prefix anyway: leave it out';
  if (text.includes('?')) return 'has a query, which no route compares; leave it out';
  return /%2f/i.test(text)
    ? 'holds %2F, which the API server refuses; write a slash, or route the path above'
    : undefined;
});
