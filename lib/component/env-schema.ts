import { z } from 'zod';
import { checkedText } from '../spec/checked-text';
import { didYouMean } from '../spec/nearest';
import { FIELD_PATHS } from './mounts';

/** One label or annotation by its key: `metadata.labels['app.kubernetes.io/version']`. */
const SUBSCRIPT = /^metadata\.(labels|annotations)\['([a-z0-9.-]+\/)?[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?'\]$/;

const fieldPath = checkedText((path) => {
  if ((FIELD_PATHS as readonly string[]).includes(path) || SUBSCRIPT.test(path)) return undefined;
  const [map] = /^metadata\.(labels|annotations)/.exec(path) ?? [];
  const meant = map === undefined ? didYouMean(path, FIELD_PATHS) : `; name its key, such as ${map}['<key>']`;
  return `is no field of a pod that a variable can hold${meant} (fields: ${FIELD_PATHS.join(', ')}, metadata.labels['<key>'], metadata.annotations['<key>'])`;
});

const variable = checkedText((name) =>
  /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(name)
    ? undefined
    : 'is no name of a variable; use letters, digits and underscores, with a letter first',
);

const text = z.string().min(1);

/** Variables of a container: literals, keys of secrets, fields of the pod. */
export const environment = z.record(
  variable,
  z
    .union([
      z.string(),
      z.strictObject({ kind: z.literal('secretKey'), secret: text, key: text }),
      z.strictObject({ kind: z.literal('field'), path: fieldPath }),
    ])
    .optional(),
);
