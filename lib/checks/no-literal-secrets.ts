import { groupOf, type Manifest } from '../render/manifest';
import { formatPath } from '../spec/path';
import type { Finding, ObjectCheck } from './check';
import { isLiteralSecret, type LiteralSecret } from './literal-secret';
import { podsOf } from './pods';
import { secretsInContainer } from './secrets-in-containers';
import { secretsInFile } from './secrets-in-files';
import { eachText } from './texts';

/** A warning: a name proves nothing. The value is never printed. */
export const noLiteralSecrets: ObjectCheck = {
  id: 'no-literal-secrets',
  severity: 'warning',
  summary:
    'What is called a password, token, secret, key or credentials and whose value stands in the object: a variable, an option of a command, a header of a probe, a setting of a trigger, or a line of a file in a ConfigMap; and passwords in options of a connection and in SQL. It knows common names and forms, not all. Whoever reads the repository or the object has it.',
  remediation: 'read it from a Secret that secrets declare, or call it otherwise',
  find: (manifest) =>
    [
      ...(podsOf(manifest)?.containers ?? []).flatMap(secretsInContainer),
      ...secretsInTriggers(manifest),
      ...secretsInFiles(manifest),
    ].map(findingOf),
};

function findingOf({ place, name, program }: LiteralSecret): Finding {
  const reason = program === undefined ? 'its name calls a secret' : `${program} takes for a password`;
  return { reason: `${place} has a value for ${name} in plain text, which ${reason}` };
}

/** Settings of KEDA's triggers; those that end in FromEnv say which variable has it. */
function secretsInTriggers(manifest: Manifest): readonly LiteralSecret[] {
  if (groupOf(manifest.apiVersion) !== 'keda.sh') return [];
  const found: LiteralSecret[] = [];
  eachText(manifest, (text, path) => {
    const [, list, , field, name = ''] = path;
    if (list !== 'triggers' || field !== 'metadata' || !isLiteralSecret(String(name), text)) return;
    found.push({ place: formatPath(path.slice(0, -1)), name: String(name) });
  });
  return found;
}

function secretsInFiles({ apiVersion, kind, data }: Manifest): readonly LiteralSecret[] {
  if (groupOf(apiVersion) !== '' || kind !== 'ConfigMap') return [];
  return Object.entries((data ?? {}) as Readonly<Record<string, string>>).flatMap(([file, text]) =>
    secretsInFile(file, text),
  );
}
