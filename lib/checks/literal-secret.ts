import { credentialIn } from '../spec/credential-forms';
import { isPasswordName, isSecretName, namesSecret } from '../spec/secret-name';

/** A value that stands in an object under the name of a secret. The value itself is never kept. */
export interface LiteralSecret {
  /** What has it, as a message begins: `container web`, `line 3 of data["app.conf"]`. */
  readonly place: string;
  /** As it is written: `PGPASSWORD`, `--password`, `-p`. */
  readonly name: string;
  /** The program whose option it is, where the name alone says nothing: `mysqldump`. */
  readonly program?: string | undefined;
}

/** Switches, kinds and headers, which are no secrets under any name. */
const WORD =
  /^(?:|true|false|yes|no|on|off|none|null|nil|undefined|enabled?|disabled?|required|optional|default|string|basic|bearer|jwt|include|omit|same-origin|authorization|cookie|x(?:-[a-z]+)+|~|\*+|x+)$/i;

/** How long a token is valid; the letters of a password are not looked at. */
const DURATION = /^(?:(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+|P(?=[\dT])(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?)$/;

/** Where the secret is, or what fills it in: paths, addresses, variables of the kubelet or a shell, templates, tags of YAML. */
const REFERENCE = [
  /^(?:\.{0,2}|~)\//,
  /^[\w./-]+\.(?:key|pem|crt|p12|pfx|jks)$/,
  /^[a-z][a-z0-9+.-]*:\/\//i,
  /^(?:file|classpath|env|vault|awssm|awsps|secret|secretref|arn|ref\+\w+):/i,
  /^env\.\w+$/,
  /\$\w*[({]|\{\{|\[\[|<[^>]*>|%[({]/,
  /(?:^|\s)\$\w+(?:$|\/)/,
  /^`/,
  /^[%@]\w+[%@]$/,
  /^__\w+__$/,
  /^(?:!|ENC\[|\{cipher\})/,
];

/** Whether a value under this name is a secret in plain text, as far as both can tell. */
export function isLiteralSecret(name: string, value: string): boolean {
  return isSecretName(name) && !namesSecret(name, value) && isLiteral(value, isPasswordName(name));
}

/** Whether a value that is meant to be secret stands there itself. What is a credential by its form is an error of its own (no-credentials). */
export function isLiteral(value: string, isPassword: boolean): boolean {
  const isNumber = isPassword ? /^[01]$/ : /^-?\d+(?:\.\d+)?$/;
  if (WORD.test(value) || isNumber.test(value) || (!isPassword && DURATION.test(value))) return false;
  return !REFERENCE.some((pattern) => pattern.test(value)) && credentialIn(value) === undefined;
}
