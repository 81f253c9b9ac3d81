import type { ObjectCheck } from './check';
import { credentialIn } from './credential-forms';
import { placeOf, textsOf } from './texts';

export const noCredentials: ObjectCheck = {
  id: 'no-credentials',
  severity: 'error',
  summary:
    'A text with the form of a credential (a private key, the token of a known issuer, a URL with a password) anywhere in an object, such as a variable, a command, a header of a probe, an annotation, a trigger or a file of a ConfigMap: whoever reads the repository or the object has it.',
  remediation:
    'put it into a Secret that secrets of the facts declare, read it from there, and change it where it is valid',
  find: (manifest) =>
    textsOf(manifest).flatMap(({ path, text }) => {
      const credential = credentialIn(text);
      if (credential === undefined) return [];
      return [{ reason: `${placeOf(manifest, path)} holds ${credential}, for everybody to read` }];
    }),
};
