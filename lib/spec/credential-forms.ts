import { lineWithLogin } from './login-in-url';

/** A form that nothing but a credential has, and what it is called in a message. */
interface CredentialForm {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A credential that a text holds, without the credential. */
export interface FoundCredential {
  /** What it is, in words: `a GitHub token`. */
  readonly name: string;
  /** The line that it begins in, from 0. */
  readonly line: number;
}

/** The body of a key, behind fields and whatever a language has between the lines of a text: a header alone is looked for by scripts. */
const KEY_BODY = String.raw`(?:\s*[A-Z][\w-]*: [^\n\\]*(?:\n|\\r\\n|\\n))*(?:\\[nrt]|[^A-Za-z0-9/\\])*[A-Za-z0-9][A-Za-z0-9+/]{19}`;

/** Prefixes as the issuers document them. Each pattern starts with fixed text, so that a long file costs one pass. */
const FORMS: readonly CredentialForm[] = [
  {
    name: 'a private key',
    pattern: new RegExp(`-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----${KEY_BODY}`),
  },
  // A word of capitals has no digit, and the one of the vendor's handbook ends as it does.
  { name: 'an AWS access key id', pattern: /\b(?:AKIA|ASIA)(?=[A-Z]*\d)(?![A-Z0-9]{9}EXAMPLE)[A-Z0-9]{16}\b/ },
  { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22})/ },
  { name: 'a GitLab token', pattern: /\bglpat-[\w-]{20}/ },
  { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10}/ },
  { name: 'a JSON Web Token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10}/ },
];

/** What one of them begins with, or holds: most texts of an object are done with at one look. */
const BEGINNING = /:\/\/|-----BEGIN |AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|eyJ/;

/** What a text holds that is a credential by its form, never with the value; nothing where it holds none. */
export function findCredential(text: string): FoundCredential | undefined {
  if (!BEGINNING.test(text)) return undefined;
  for (const { name, pattern } of FORMS) {
    const found = pattern.exec(text);
    if (found !== null) return { name, line: text.slice(0, found.index).split('\n').length - 1 };
  }
  const line = lineWithLogin(text);
  return line === undefined ? undefined : { name: 'a URL with a password', line };
}

/** The same in words alone. */
export function credentialIn(text: string): string | undefined {
  return findCredential(text)?.name;
}
