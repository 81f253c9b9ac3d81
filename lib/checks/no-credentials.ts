import type { Container } from '../imports/k8s';
import { groupOf, type Manifest } from '../render/manifest';
import type { Finding, ObjectCheck } from './check';
import { credentialIn } from './credential-forms';
import { podsOf } from './pods';

/** A text of an object, and how a message calls its place. */
interface Written {
  readonly place: string;
  readonly text: string;
}

export const noCredentials: ObjectCheck = {
  id: 'no-credentials',
  severity: 'error',
  summary:
    "A text with the form of a credential (a private key, the token of a known issuer, a URL with a password) in a variable, a container's command, or a file of a ConfigMap: whoever reads the repository or the object has it.",
  remediation:
    'put it into a Secret that secrets of the facts declare, read it from there, and change it where it is valid',
  find: (manifest) => textsIn(manifest).flatMap(findingIn),
};

function textsIn(manifest: Manifest): readonly Written[] {
  const { data = {} } = (isConfigMap(manifest) ? manifest : {}) as { data?: Readonly<Record<string, string>> };
  return [
    ...Object.entries(data).map(([key, text]) => ({ place: `data of ${key}`, text })),
    ...(podsOf(manifest)?.containers ?? []).flatMap(textsOf),
  ];
}

function textsOf({ name, env = [], command = [], args = [] }: Container): readonly Written[] {
  return [
    ...env.flatMap(({ name: variable, value }) =>
      value === undefined ? [] : [{ place: `${variable} of container ${name}`, text: value }],
    ),
    ...command.map((text, index) => ({ place: `command[${index}] of container ${name}`, text })),
    ...args.map((text, index) => ({ place: `args[${index}] of container ${name}`, text })),
  ];
}

function findingIn({ place, text }: Written): readonly Finding[] {
  const credential = credentialIn(text);
  return credential === undefined ? [] : [{ reason: `${place} holds ${credential}, for everybody to read` }];
}

function isConfigMap({ apiVersion, kind }: Manifest): boolean {
  return groupOf(apiVersion) === '' && kind === 'ConfigMap';
}
