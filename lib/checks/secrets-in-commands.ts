import { passwordsInSql } from './secrets-in-connections';
import { isLiteral, isLiteralSecret, type LiteralSecret } from './literal-secret';

const VALUE = `("[^"]*"|'[^']*'|[^\\s"';&|]+)`;

/** `--password=x`, `PGPASSWORD=x psql`, `-Dkey.password=x`, `--set auth.password=x`. Values are only looked at: another may begin in one. */
const ASSIGNED = new RegExp(`(?<![\\w$@.{-])(-{0,2}[A-Za-z_][\\w.-]*)=(?=${VALUE})`, 'g');

/** `--password x`; what follows a switch is another flag, an operator of the shell, or the end. */
const FOLLOWED = new RegExp(`(?<![^\\s"'])(--?[A-Za-z][\\w.-]*)[ \\t]+(?=(?![-&|;<>)])${VALUE})`, 'g');

/** A header of a request. */
const HEADER = new RegExp(`\\b(Authorization): *(?:Bearer|Basic|Token) +(?=${VALUE})`, 'gi');

/** Letters for a password by their programs: the same letter is a port for others. */
const LETTERS: readonly RegExp[] = [
  // The clients of MySQL ask for it where there is a space behind the letter.
  // Its server, and programs that take its name for a user's, have words behind one dash.
  within('(?:mysql|mariadb)(?!d(?:_safe)?\\s)[\\w-]*', `(-p)(?!ort\\b|rint|rotocol|lugin)${VALUE}`),
  within('mongo(?:sh|dump|restore|export|import)?', `(-p)[ \\t]*${VALUE}`),
  within('redis-cli', `(-a)[ \\t]+${VALUE}`),
  within('sshpass', `(-p)[ \\t]*${VALUE}`),
  within('ldap\\w+', `(-w)[ \\t]*${VALUE}`),
  within('curl', `(-u|--user)[ \\t=]*["']?[^\\s:"']+:${VALUE}`),
];

/** Passwords and other secrets that a command says in plain text, each once. An item may be a script of a shell. */
export function secretsInCommand(command: readonly string[]): readonly Omit<LiteralSecret, 'place'>[] {
  const text = command.join(' ');
  const named = [ASSIGNED, FOLLOWED, HEADER]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(([, name = '', value = '']) => (isLiteralSecret(name, unquoted(value)) ? [name] : []));
  const lettered = LETTERS.flatMap((pattern) => [...text.matchAll(pattern)]).flatMap(
    ([, program = '', name = '', value = '']) => (isLiteral(unquoted(value), true) ? [{ program, name }] : []),
  );
  return [...[...new Set(named)].map((name) => ({ name })), ...lettered, ...passwordsInSql(text)];
}

/** An option behind the name of a program, with nothing between that would begin another command. */
function within(program: string, option: string): RegExp {
  return new RegExp(`(?<![\\w:-])(${program})[ \\t][^|;&\\n]*?(?<=\\s)${option}`, 'g');
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/s, '$2');
}
