import { isLiteralSecret, type LiteralSecret } from './literal-secret';
import { formatPath } from '../spec/path';
import { isSecretName } from '../spec/secret-name';
import { passwordsInSql, secretsInConnections } from './secrets-in-connections';

/** Files in which words without quotes are names of variables. */
const PROGRAM = /\.(?:py|js|mjs|ts|lua|rb|go|rego|java|groovy|php|pl|sql)$/;
/** Files for people. */
const PROSE = /\.(?:md|html?)$/;

const NAME = '([A-Za-z_][\\w.-]*)';

/** A line of ini, properties, YAML, TOML or an environment file. `==`, `=>`, `:=` and `://` are none. */
const SETTING = new RegExp(
  `^[ \\t]*(?:-[ \\t]+|export[ \\t]+|set[ \\t]+)?["']?${NAME}["']?[ \\t]*(?::(?![=:/])|=(?![=>~]))[ \\t]*(.*)$`,
);
/** Within a line: compact JSON, options of JAAS, elements of XML. Each says the name, then the value. */
const QUOTED: readonly RegExp[] = [
  new RegExp(`"${NAME}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`, 'g'),
  new RegExp(`(?<=\\s)${NAME}="([^"]*)"`, 'g'),
  new RegExp(`<${NAME}>([^<]*)</\\1>`, 'g'),
];
/** Redis and Fluent Bit have no sign between the two. */
const SPACED = /^[ \t]*(requirepass|masterauth|HTTP_Passwd|Shared_Key)[ \t]+"?([^\s"]+)/i;

const COMMENT = /^\s*(?:#|;|\/\/|--)/;

/** Passwords and other secrets that a file of a ConfigMap says in plain text, one a line. Comments are skipped. */
export function secretsInFile(file: string, text: string): readonly LiteralSecret[] {
  if (PROSE.test(file)) return [];
  const place = formatPath(['data', file]);
  // A ConfigMap whose keys are read as variables.
  if (!text.includes('\n') && isLiteralSecret(file, text)) return [{ place: 'data', name: file }];
  return text.split('\n').flatMap((line, index) => {
    const found = secretIn(line, PROGRAM.test(file));
    return found === undefined ? [] : [{ place: `line ${index + 1} of ${place}`, ...found }];
  });
}

/** The first secret whose value the line says. */
function secretIn(line: string, isProgram: boolean): Omit<LiteralSecret, 'place'> | undefined {
  const name = settingIn(line, isProgram) ?? quotedIn(line);
  if (name !== undefined) return { name };
  // What stands behind the sign in a program may be a variable.
  return COMMENT.test(line) ? undefined : (isProgram ? passwordsInSql : secretsInConnections)(line)[0];
}

function settingIn(line: string, isProgram: boolean): string | undefined {
  const [, name = '', given = ''] = SETTING.exec(line) ?? SPACED.exec(line) ?? [];
  const value = isSecretName(name) ? valueIn(given.trim(), isProgram) : undefined;
  return value !== undefined && isLiteralSecret(name, value) ? name : undefined;
}

function quotedIn(line: string): string | undefined {
  const quoted = QUOTED.flatMap((pattern) => [...line.matchAll(pattern)]);
  return quoted.find(([, name = '', text = '']) => isLiteralSecret(name, text))?.[1];
}

/** The text of a value, less quotes and what follows; nothing where it is an expression, a block, or several words. */
function valueIn(given: string, isProgram: boolean): string | undefined {
  const quoted = /^(?:"([^"]*)"|'([^']*)')/.exec(given);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  const [bare = ''] = given.split(/\s+[#;]/);
  const value = bare
    .replace(/[,;]$/, '')
    .replace(/^(?:Bearer|Basic) /, '')
    .trim();
  const isExpression = /^[{[|>&*]|[\s()]/.test(value) || (value.includes('.') && isSecretName(value));
  return isProgram || isExpression ? undefined : value;
}
