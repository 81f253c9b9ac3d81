/**
 * What ends a login is not part of it: quotes, commas, brackets, a query, what separates options. What URLs encode is not
 * either. And `name:tag@sha256:` is an image.
 */
const LOGIN = /:\/\/[^\s/:@?#"',()<>[;&\\|*]*:([^\s/@?#"',()<>[;&\\|*]+)@(?!sha256:)/g;

/** Examples in the files that programs come with. */
const COMMENT = /^\s*(?:#|;|\/\/)/;

/** What stands for a password until a program, a shell or a person fills it in. */
const PLACEHOLDERS = [
  /\$\(|\$\{|\{\{|%\{/,
  /^\{.*\}$/,
  /^\$+\w+(?:\{.*\})?$/,
  /^%(?:[a-z]|\w+%)$/,
  /^__\w+__$/,
  /^(?:\.{3}|…|x+|password|passwd|pass|secret|user|changeme|redacted)$/i,
  // A port, with anything that is no address before the next @.
  /^\d{1,5}\W/,
];

/** The line, from 0, whose URL says a password; nothing where none does. Lines of comments are skipped. */
export function lineWithLogin(text: string): number | undefined {
  if (!text.includes('://')) return undefined;
  const line = text.split('\n').findIndex((one) => !COMMENT.test(one) && hasLogin(one));
  return line < 0 ? undefined : line;
}

function hasLogin(line: string): boolean {
  const passwords = [...line.matchAll(LOGIN)].map(([, password = '']) => password);
  return passwords.some((password) => !PLACEHOLDERS.some((pattern) => pattern.test(password)));
}
