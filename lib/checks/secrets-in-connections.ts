import { isPasswordName } from '../spec/secret-name';
import { isLiteral, isLiteralSecret, type LiteralSecret } from './literal-secret';

/** An option of a connection: `Server=db;Password=x`, `?user=app&password=x`, `host=db password=x`. */
const OPTION = /(?<=[\s;?&])([A-Za-z][\w.-]*)=([^\s;&"'<>]+)/g;

/** Quotes of SQL are single: double ones name a column. */
const SQL = /\b(IDENTIFIED (?:WITH \S+ )?BY|WITH PASSWORD) '([^']+)'/gi;

/** Passwords among the options of a connection, and those that statements of SQL set. */
export function secretsInConnections(text: string): readonly Omit<LiteralSecret, 'place'>[] {
  const options = [...text.matchAll(OPTION)]
    .filter(([, name = '', value = '']) => isPasswordName(name) && isLiteralSecret(name, value))
    .map(([, name = '']) => ({ name }));
  return [...options, ...passwordsInSql(text)];
}

/** The second alone: options of a command are found as such. */
export function passwordsInSql(text: string): readonly Omit<LiteralSecret, 'place'>[] {
  return [...text.matchAll(SQL)]
    .filter(([, , value = '']) => isLiteral(value, true))
    .map(([, name = '']) => ({ name: name.toUpperCase(), program: 'SQL' }));
}
