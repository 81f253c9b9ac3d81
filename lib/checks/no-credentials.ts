import { findCredential } from '../spec/credential-forms';
import type { Finding, ObjectCheck } from './check';
import { eachText, placeOf } from './texts';

export const noCredentials: ObjectCheck = {
  id: 'no-credentials',
  severity: 'error',
  summary:
    'A text with the form of a credential (a private key, the token of a known issuer, a URL with a password, unless in a line of comment) anywhere in an object, such as a variable, a command, a header of a probe, an annotation, a trigger or a file of a ConfigMap: whoever reads the repository or the object has it.',
  remediation: 'put it into a Secret that secrets declare, read it from there, and change it where it is valid',
  find(manifest) {
    const findings: Finding[] = [];
    eachText(manifest, (text, path) => {
      const found = findCredential(text);
      if (found === undefined) return;
      const line = text.trimEnd().includes('\n') ? `line ${found.line + 1} of ` : '';
      findings.push({ reason: `${line}${placeOf(manifest, path)} holds ${found.name}, for everybody to read` });
    });
    return findings;
  },
};
