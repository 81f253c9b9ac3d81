/** A form that nothing but a credential has, and what it is called in a message. */
interface CredentialForm {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Prefixes as the issuers document them. Each pattern starts with fixed text, so that a long file costs one pass. */
const FORMS: readonly CredentialForm[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ },
  { name: 'an AWS access key id', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22})/ },
  { name: 'a GitLab token', pattern: /\bglpat-[\w-]{20}/ },
  { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10}/ },
  { name: 'a JSON Web Token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10}/ },
];

/** What ends a login is not part of it: quotes, commas, brackets, a query. And `name:tag@sha256:` is an image. */
const LOGIN_IN_URL = /:\/\/[^\s/:@?#"',()<>]*:([^\s/@?#"',()<>]+)@(?!sha256:)/g;

/** What stands for a password until a program or a shell fills it in. */
const PLACEHOLDER = /\$\(|\$\{|\{\{|^\$[A-Za-z_]\w*$|^%(?:s$|\w+%$)|^\*+$/;

/** What one of them begins with, or holds: most texts of an object are done with at one look. */
const BEGINNING = /:\/\/|-----BEGIN |AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|eyJ/;

/** What a text holds that is a credential by its form, in words and never the value; nothing where it holds none. */
export function credentialIn(text: string): string | undefined {
  if (!BEGINNING.test(text)) return undefined;
  const form = FORMS.find(({ pattern }) => pattern.test(text));
  if (form !== undefined) return form.name;
  const passwords = [...text.matchAll(LOGIN_IN_URL)].map(([, password = '']) => password);
  return passwords.some((password) => !PLACEHOLDER.test(password)) ? 'a URL with a password' : undefined;
}
