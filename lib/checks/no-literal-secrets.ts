import type { ObjectCheck } from './check';
import { credentialIn } from './credential-forms';
import { inContainers } from './pods';

/** Variables whose last word says that their value is a secret; `_FILE`, `_PATH` or `_NAME` behind it says where or which. */
const SECRET_NAME =
  /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|TOKEN|SECRET|CREDENTIALS?|(?:API|PRIVATE|SECRET|SECRET_ACCESS)_?KEY)$/i;

/** Switches, numbers, paths, and references to other variables, which the kubelet fills in. */
const NO_SECRET = /^(?:|true|false|yes|no|on|off|none|-?\d+(?:\.\d+)?|\.{0,2}\/.*|.*\$\([\w.-]+\).*)$/is;

/** A warning: a name proves nothing. The value is never printed. */
export const noLiteralSecrets: ObjectCheck = {
  id: 'no-literal-secrets',
  severity: 'warning',
  summary:
    'A variable that is called a password, token, secret, key or credentials and whose value stands in the object: whoever reads the repository or the object has it.',
  remediation: 'read it from a Secret that secrets of the facts declare, or call it otherwise',
  find: inContainers(({ name, env = [] }) =>
    env
      .filter((variable) => SECRET_NAME.test(variable.name))
      // What is a credential by its form is an error of its own (no-credentials).
      .filter(({ value = '' }) => !NO_SECRET.test(value) && credentialIn(value) === undefined)
      .map((variable) => ({
        reason: `container ${name} has a value for ${variable.name} in plain text, which its name calls a secret`,
      })),
  ),
};
