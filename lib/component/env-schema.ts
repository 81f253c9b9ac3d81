import { z } from 'zod';
import { checkedText } from '../spec/checked-text';
import { didYouMean } from '../spec/nearest';
import { FIELD_PATHS, POD_INFO_PATHS } from './mounts';

/** One label or annotation by its key: `metadata.labels['app.kubernetes.io/version']`. */
const SUBSCRIPT = /^metadata\.(labels|annotations)\['([a-z0-9.-]+\/)?[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?'\]$/;

const fieldPath = checkedText((path) => {
  if ((FIELD_PATHS as readonly string[]).includes(path) || SUBSCRIPT.test(path)) return undefined;
  const [map] = /^metadata\.(labels|annotations)/.exec(path) ?? [];
  const meant = map === undefined ? didYouMean(path, FIELD_PATHS) : `; name its key, such as ${map}['<key>']`;
  return `is no field of a pod that a variable can hold${meant} (fields: ${FIELD_PATHS.join(', ')}, metadata.labels['<key>'], metadata.annotations['<key>'])`;
});

/** A field that a file of a downward volume can hold. */
export const podInfoPath = checkedText((path) => {
  if ((POD_INFO_PATHS as readonly string[]).includes(path) || SUBSCRIPT.test(path)) return undefined;
  return `is no field of a pod that a file can hold${didYouMean(path, POD_INFO_PATHS)} (fields: ${POD_INFO_PATHS.join(', ')}, metadata.labels['<key>'], metadata.annotations['<key>'])`;
});

const variable = checkedText((name) =>
  /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)
    ? undefined
    : 'is no name of a variable; use letters, digits and underscores, with a letter first',
);

const text = z.string().min(1);

const literal = z.string();
const configKey = z.strictObject({ kind: z.literal('configKey'), config: text, key: text });
const field = z.strictObject({ kind: z.literal('field'), path: fieldPath });
const secretKey = z.strictObject({ kind: z.literal('secretKey'), secret: text, key: text });

/** Variables of a container: literals, keys of secrets and ConfigMaps, fields of the pod. */
export const environment = z.record(variable, z.union([literal, secretKey, configKey, field]).optional());

/** Stands among the forms, so that who writes one is told of nothing else. */
const secretByHand = secretKey.refine(
  () => false,
  "reads a secret by hand; state it in secrets, such as { database: { keys: ['password'], as: 'env' } }",
);

/** What Kubernetes has for all that is no literal. Each stands among the forms by itself: of a union there, less is told. */
const fromKubernetes = ['valueFrom', 'secretKeyRef'].map((name) =>
  z
    .strictObject({ [name]: z.unknown() })
    .refine(
      () => false,
      "is written as in Kubernetes; state a secret in secrets, such as { database: { keys: ['password'], as: 'env' } }, and write configKey(...) or podField(...) for the rest",
    ),
);

/** Variables of an application: its secrets have a field of their own. */
export const appVariables = z.record(
  variable,
  z.union([literal, secretByHand, configKey, field, ...fromKubernetes]).optional(),
);
