import { z } from 'zod';
import { cidr } from '../spec/cidr';
import { containerPath } from '../spec/file-path';
import { image } from '../spec/image';
import { name } from '../spec/name';
import { urlPath } from '../spec/url-path';
import type { AppDestination, Destination } from './connections';
import { secretKeys } from './secrets-schema';

/*
 * The fields of AppDescription in app.ts as a strict schema: files are loaded without being type-checked, so what the
 * compiler would find has to be found again. Descriptions are what an author reads when a field is missing.
 */

type RawIssue = Parameters<z.core.$ZodErrorMap>[0];
type PlatformKind = Exclude<Destination['kind'], AppDestination['kind']>;

const PLATFORM_KINDS: Readonly<Record<PlatformKind, true>> = {
  apiServer: true,
  nodes: true,
  routed: true,
  scraped: true,
};

const text = z.string().min(1);
const portNumber = z.int().min(1).max(65535);
/** Files are read-only, and a pod has one mount at a path. */
const folder = containerPath.refine(
  (path) => !/^\/tmp\/*$/.test(path),
  'is where the application may write, which files would take from it; choose another folder, such as /etc/app',
);

/** A function of the context. What it returns is checked when it is called, for each cluster. */
const functionOfContext = (example: string) =>
  z.custom<(...given: never) => unknown>(
    (value) => typeof value === 'function',
    `must be a function of the context, such as ${example}`,
  );

function isPlatformKind(kind: unknown): kind is PlatformKind {
  return typeof kind === 'string' && Object.hasOwn(PLATFORM_KINDS, kind);
}

/** What to say of something that is no destination of an application; nothing where the usual words do. */
function destinationProblem({ code, input }: RawIssue): string | undefined {
  if (input === undefined) return undefined;
  if (code === 'invalid_type') return "must be made by to('<team>/<app>', '<port>'), dns() or cidr(range, port)";
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
  if (code !== 'invalid_union' || !isPlatformKind(kind)) return undefined;
  return `${kind} is for components of the platform; an application connects by to(), dns() or cidr()`;
}

const destination = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('component'), component: text, port: text, optional: z.boolean().optional() }),
    z.strictObject({ kind: z.literal('dns') }),
    z.strictObject({
      kind: z.literal('cidr'),
      cidr,
      port: portNumber.describe('the port to connect to, such as cidr(range, 5432)'),
      protocol: z.enum(['TCP', 'UDP']).optional(),
    }),
  ],
  { error: destinationProblem },
) satisfies z.ZodType<AppDestination>;

/** What `defineApp` accepts. */
export const appSchema = z.strictObject({
  team: name.describe('the team that owns it, as its folder is called'),
  name: name.describe('what it is called in its team, as its file is'),
  summary: text.describe('one sentence on what it does'),
  image: image.describe("what it runs, such as 'registry.example.com/team/app:1.0.0'"),
  port: portNumber.describe('the port that serves HTTP'),
  metrics: z
    .strictObject({ port: portNumber.describe('the port with Prometheus metrics'), path: urlPath.optional() })
    .optional(),
  health: z
    .strictObject({
      ready: urlPath.describe('the path that answers once it can serve'),
      live: urlPath.describe('the path that answers as long as it does not hang'),
    })
    .describe("the paths of its probes, such as { ready: '/ready', live: '/live' }"),
  connects: z.record(text, destination).optional(),
  clients: z.union([z.enum(['own-team', 'anyone']), z.array(name).min(1)]).optional(),
  namespace: name.optional(),
  clusters: z.array(name).optional(),
  command: functionOfContext("() => ['./app']").optional(),
  env: functionOfContext("() => ({ MODE: 'fast' })").optional(),
  secrets: z.record(name, secretKeys).optional(),
  files: z.record(folder, z.record(text, z.string())).optional(),
});
