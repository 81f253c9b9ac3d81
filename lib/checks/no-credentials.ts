import type { Finding, ObjectCheck } from './check';
import { credentialIn } from './credential-forms';
import { eachText, placeOf } from './texts';

export const noCredentials: ObjectCheck = {
  id: 'no-credentials',
  severity: 'error',
  summary:
    'A text with the form of a credential (a private key, the token of a known issuer, a URL with a password) anywhere in an object, such as a variable, a command, a header of a probe, an annotation, a trigger or a file of a ConfigMap: whoever reads the repository or the object has it.',
  remediation:
    'put it into a Secret that secrets of the facts declare, read it from there, and change it where it is valid',
  find(manifest) {
    const findings: Finding[] = [];
    eachText(manifest, (text, path) => {
      const credential = credentialIn(text);
      if (credential === undefined) return;
      findings.push({ reason: `${placeOf(manifest, path)} holds ${credential}, for everybody to read` });
    });
    return findings;
  },
};
