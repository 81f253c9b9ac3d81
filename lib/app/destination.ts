import { z } from 'zod';
import type { AppDestination, Destination } from '../component/connections';
import { portNumber, portReference } from '../component/port-schema';
import { cidr } from '../spec/cidr';
import { hostname } from '../spec/hostname';
import { isPlainObject } from '../spec/plain-object';

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];
type PlatformKind = Exclude<Destination['kind'], AppDestination['kind']>;

const PLATFORM_KINDS: Readonly<Record<PlatformKind, true>> = {
  apiServer: true,
  nodes: true,
  routed: true,
  scraped: true,
};

function isPlatformKind(kind: unknown): kind is PlatformKind {
  return typeof kind === 'string' && Object.hasOwn(PLATFORM_KINDS, kind);
}

/** What to say of something that is no destination of an application; nothing where the usual words do. */
function destinationProblem({ code, input }: RawIssue): string | undefined {
  if (input === undefined || (code !== 'invalid_type' && code !== 'invalid_union')) return undefined;
  const kind = isPlainObject(input) ? input.kind : undefined;
  if (code === 'invalid_type' || kind === undefined)
    return "must be made by to('<app>', '<port>'), hosts(names, port), dns() or cidr(range, port)";
  if (!isPlatformKind(kind)) return undefined;
  return `${kind} is for components of the platform; an application connects by to(), hosts(), dns() or cidr()`;
}

const text = z.string().min(1);

/** Pods and Services are left out of the addresses that `hosts` opens. */
const outsideHost = hostname.refine(
  (host) => !/\.svc(\.|$)/.test(host),
  "is the name of a Service in the cluster, which hosts() never reaches; write to('<application>', '<port>'), to which its owner consents",
);

/** What an application may name in `connects`. */
export const destination = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      kind: z.literal('component'),
      component: text,
      port: portReference,
      optional: z.boolean().optional(),
    }),
    z.strictObject({ kind: z.literal('dns') }),
    z.strictObject({
      kind: z.literal('cidr'),
      cidr,
      port: portNumber.describe('the port to connect to, such as cidr(range, 5432)'),
      protocol: z.enum(['TCP', 'UDP']).optional(),
    }),
    z.strictObject({
      kind: z.literal('hosts'),
      hosts: z.array(outsideHost).min(1),
      port: portNumber.describe('the port to connect to, such as hosts([name], 443)'),
    }),
  ],
  { error: destinationProblem },
) satisfies z.ZodType<AppDestination>;
