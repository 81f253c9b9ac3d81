import { z } from 'zod';
import type { SecretFacts } from '../component/facts';
import { secret, secretKey, type EnvValue, type Mount } from '../component/mounts';
import { secretKeys } from '../component/secrets-schema';
import { groupBy } from '../group-by';
import { containerPath } from '../spec/file-path';
import { name as objectName } from '../spec/name';

/** A secret that an application reads. Its values never enter the tree. */
export interface AppSecret {
  /** Keys of the Secret that it reads. */
  readonly keys: readonly string[];
  /**
   * `env`: each key a variable, `DATABASE_PASSWORD` for the key `password` of `database`. `files`: each key a file below
   * `/etc/secrets/<name>`. A map: variables of these names from these keys.
   */
  readonly as: 'env' | 'files' | Readonly<Record<string, string>>;
  /** Absolute path of another folder for `files`. */
  readonly at?: string;
  /**
   * The name of the Secret in the namespace. Default `<application>-<name>`. Applications that call it alike share one, with
   * the keys of all, as entries of one application do; another spelling is another Secret, which somebody has to create too.
   * Two of which neither says `called` share none: where their defaults are the same, one of them is refused.
   */
  readonly called?: string;
  /** Changed after the values were, so that the pods are replaced: a pod reads variables at its start alone. */
  readonly version?: string;
}

const variables = z.record(z.string().min(1), z.string().min(1));

export const appSecret = z
  .strictObject({
    keys: secretKeys,
    as: z.union([z.enum(['env', 'files']), variables]),
    at: containerPath.optional(),
    called: objectName.optional(),
    version: z.string().min(1).optional(),
  })
  .superRefine(({ keys, as, at }, context) => {
    if (at !== undefined && as !== 'files')
      context.addIssue({ code: 'custom', path: ['at'], message: "is for files; set as: 'files', or leave it out" });
    for (const [variable, key] of typeof as === 'object' ? Object.entries(as) : []) {
      if (keys.includes(key)) continue;
      const message = `names a key that is not among keys (${keys.join(', ')}); add it there`;
      context.addIssue({ code: 'custom', path: ['as', variable], message });
    }
  }) satisfies z.ZodType<AppSecret>;

type Secrets = Readonly<Record<string, AppSecret>>;
type Named = Pick<AppSecret, 'keys' | 'called'>;

/** The Secrets as they are called in the namespace, each with the keys of all entries that read it, and read by the given workloads. */
export function secretFacts(
  app: string,
  secrets: Readonly<Record<string, Named>>,
  readBy: readonly string[],
): Readonly<Record<string, SecretFacts>> {
  const byObject = groupBy(entriesOf(app, secrets), ([, { object }]) => object);
  return Object.fromEntries(
    [...byObject].map(([object, entries]) => {
      const keys = new Set(entries.flatMap(([, one]) => one.keys));
      const unnamed = entries.find(([, { isNamed }]) => !isNamed)?.[0];
      return [object, { keys: [...keys], readBy, ...(unnamed === undefined ? {} : { unnamed }) }];
    }),
  );
}

/** The variables that read keys of Secrets; those that are files have none. */
export function secretVariables(app: string, secrets: Secrets): Readonly<Record<string, EnvValue>> {
  return Object.fromEntries(
    entriesOf(app, secrets).flatMap(([name, { object, keys, as }]) => {
      if (as === 'files') return [];
      const named = as === 'env' ? keys.map((key) => [variableOf(name, key), key] as const) : Object.entries(as);
      return named.map(([variable, key]) => [variable, secretKey(object, key)]);
    }),
  );
}

/** The folders whose files are keys of Secrets: one for each Secret that is read so. */
export function secretMounts(app: string, secrets: Secrets): Readonly<Record<string, Mount>> {
  return Object.fromEntries(
    entriesOf(app, secrets).flatMap(([name, { object, keys, as, at = `/etc/secrets/${name}` }]) =>
      as === 'files' ? [[at, secret(object, keys)]] : [],
    ),
  );
}

/** Annotations of the pods that change with the stated versions. */
export function secretVersions(secrets: Secrets): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(secrets).flatMap(([name, { version }]) =>
      version === undefined ? [] : [[`secret.groundplan.dev/${name}`, version]],
    ),
  );
}

function entriesOf<S extends Named>(app: string, secrets: Readonly<Record<string, S>>) {
  return Object.entries(secrets).map(
    ([name, { called, ...rest }]) =>
      [name, { object: called ?? `${app}-${name}`, isNamed: called !== undefined, ...rest }] as const,
  );
}

/** The variable of a key where nobody names it: `database` and `user-name` are `DATABASE_USER_NAME`. */
export function variableOf(...words: readonly string[]): string {
  return words
    .join('_')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}
