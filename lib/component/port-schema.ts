import { z } from 'zod';
import { checkedText } from '../spec/checked-text';
import { cidr } from '../spec/cidr';
import { name } from '../spec/name';
import { urlPath } from '../spec/url-path';
import { SCHEMES } from './facts';

export const portNumber = z.int().min(1).max(65535);

/** Kubernetes: IANA_SVC_NAME, at most 15 characters, at least one letter. */
export const portName = z
  .string()
  .regex(
    /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be a port name: at most 15 lower-case letters, digits and single dashes, at least one letter',
  );

/** Whose workloads may connect. */
export const clients = z.union([z.enum(['own-team', 'anyone']), z.array(name).min(1)]);

/** Teams that may have paths of a route's host. */
export const sharedWith = z.array(name).min(1);

/** Who connects without declaring it, as connections.ts makes it. */
export const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['apiServer', 'nodes', 'anywhere']) }),
  z.strictObject({
    kind: z.literal('cidr'),
    cidr: cidr.refine((range) => !range.endsWith('/0'), 'opens the port to everybody; say so with anywhere()'),
  }),
]);

/** A port as the facts state it. */
export const port = z.strictObject({
  number: portNumber,
  protocol: z.enum(['TCP', 'UDP']).optional(),
  scheme: z.enum(SCHEMES).optional(),
  container: name.optional(),
  service: portNumber.optional(),
  scrape: z.strictObject({ path: urlPath }).optional(),
  admits: z.array(source).optional(),
  clients: clients.optional(),
});

/** What names a declared port of a workload. */
export const portReference = checkedText(
  () => undefined,
  () => "must be the name of a port, not its number; write the name that it has in ports, such as 'http'",
);
