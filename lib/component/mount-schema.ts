import { z } from 'zod';
import { checkedText } from '../spec/checked-text';
import { anyContainerPath, containerPath, nodePath, systemProblem } from '../spec/file-path';
import { domain } from '../spec/hostname';
import { isReservedName, name as dnsLabel } from '../spec/name';
import { byteQuantity } from '../spec/quantity';
import { podInfoPath } from './env-schema';
import type { Mount } from './mounts';

const text = z.string().min(1);

/** A file of a mounted folder: a key of a ConfigMap, or what a projection calls it. */
export const fileName = checkedText((name) => {
  if (isReservedName(name)) return 'is a name that JavaScript keeps for itself; choose another';
  if (/^[-._a-zA-Z0-9]{1,253}$/.test(name) && !name.startsWith('..')) return undefined;
  return 'is no file name of a ConfigMap; use letters, digits, dots, hyphens and underscores';
});

/** Kubernetes refuses tokens that live shorter. */
const SHORTEST_TOKEN_SECONDS = 600;

/** What mounts.ts makes. */
export const mount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scratch'), sizeLimit: byteQuantity, medium: z.literal('Memory').optional() }),
  z.strictObject({
    kind: z.literal('config'),
    name: dnsLabel,
    files: z.record(fileName, z.string()),
    live: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('secret'), secret: text, keys: z.array(text).min(1).optional() }),
  z.strictObject({ kind: z.literal('claim'), claim: text, readOnly: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('hostPath'), path: nodePath }),
  z.strictObject({ kind: z.literal('ephemeral'), size: byteQuantity, storageClassName: domain.optional() }),
  z.strictObject({ kind: z.literal('image'), image: text }),
  z.strictObject({ kind: z.literal('podInfo'), files: z.record(fileName, podInfoPath) }),
  z.strictObject({
    kind: z.literal('token'),
    audience: text,
    expirationSeconds: z.int().min(SHORTEST_TOKEN_SECONDS).optional(),
    file: fileName.optional(),
  }),
  z.strictObject({ kind: z.literal('shared'), container: text, path: containerPath }),
]);

/** Mounts by their places in a container. What is of the node may stand where the container has the same of its own. */
export const placedMounts = <S extends z.ZodType<{ readonly kind: Mount['kind'] }>>(schema: S) =>
  z.record(anyContainerPath, schema).superRefine((mounts, context) => {
    for (const [path, { kind }] of Object.entries(mounts)) {
      const message = kind === 'hostPath' ? undefined : systemProblem(path);
      if (message !== undefined) context.addIssue({ code: 'custom', path: [path], message });
    }
  });

/** Does not compile when a kind is added to the mounts and not to the schema, or the other way round. */
true satisfies [z.output<typeof mount>['kind'], Mount['kind']] extends [Mount['kind'], z.output<typeof mount>['kind']]
  ? true
  : never;
