import { z } from 'zod';
import { probeFields, type GrpcHealth, type Probe, type ProbeTiming, type Probes } from '../component/probes';
import type { PortFacts } from '../component/facts';
import { urlPath } from '../spec/url-path';
import { askedPort } from './ports';

/** How an application is asked: a path of its first port, or more exactly. */
export type Asking = string | ExactAsking;

/** What is asked in particular, in one way, and when. */
export type ExactAsking = (
  | (OfPort & {
      /** Asks by HTTP: healthy is what answers with 200 to 399. Without it: what takes connections. */
      readonly path?: string;
      readonly grpc?: never;
      readonly command?: never;
    })
  | (OfPort & {
      /** Asks the gRPC health service of the port, instead of a path. */
      readonly grpc: GrpcHealth;
      readonly path?: never;
      readonly command?: never;
    })
  | {
      /** Runs in the container instead of asking a port: healthy is what ends with 0. */
      readonly command: readonly string[];
      readonly port?: never;
      readonly path?: never;
      readonly grpc?: never;
    }
) &
  ProbeTiming;

interface OfPort {
  /** Name of the port that is asked. Default: the first that takes connections; a port `metrics` comes last. */
  readonly port?: string;
}

/** When an application gets requests, and when it is restarted. */
export interface Health {
  /** Answers once it can serve. Default: its first port takes connections. */
  readonly ready?: Asking;
  /** Answers as long as it does not hang. Only where it is said: a restart mends few things, and a slow answer is none. */
  readonly live?: Asking;
  /**
   * Seconds that it may take to start, where it is slow: until it has, nothing else is asked of it; if it has not by then, it
   * is restarted. It has started when `live` answers; without `live`, when its port takes connections; without a port, when
   * `ready` answers.
   */
  readonly startSeconds?: number;
}

/** Ways to ask, of which a kubelet takes one. */
const WAYS = ['command', 'grpc', 'path'] as const;

const exactly = z.strictObject(probeFields).superRefine((asked, context) => {
  const [way, other] = WAYS.filter((one) => asked[one] !== undefined);
  const leaveOut = (field: string, reason: string) => {
    context.addIssue({ code: 'custom', path: [field], message: `${reason}; leave one of the two out` });
  };
  if (way !== undefined && other !== undefined) leaveOut(other, `is one way to ask and ${way} another`);
  if (way === 'command' && asked.port !== undefined) leaveOut('port', 'is asked by nobody where a command runs');
});

const asking = z.union([urlPath, exactly]) as unknown as z.ZodType<Asking>;

export const health = z.strictObject({
  ready: asking.optional(),
  live: asking.optional(),
  startSeconds: z.int().min(1).optional(),
}) satisfies z.ZodType<Health>;

/** A pod that hangs for a moment is slow; one that hangs for a minute is stuck. */
const LIVE_FAILURES = 6;
const START_PERIOD_SECONDS = 5;

/** The probes of a container with these ports; none for one that takes no connections and says nothing. */
export function probesOf(
  { ready, live, startSeconds }: Health,
  ports: Readonly<Record<string, PortFacts>>,
): Probes | undefined {
  const port = askedPort(ports);
  const readiness = ready === undefined && port === undefined ? undefined : probeOf(ready ?? {}, port);
  const liveness = live === undefined ? undefined : { failureThreshold: LIVE_FAILURES, ...probeOf(live, port) };
  if (readiness === undefined && liveness === undefined) return undefined;
  const startup = startSeconds === undefined ? undefined : startupOf({ readiness, liveness }, { port, startSeconds });
  return { readiness, liveness, startup };
}

/** @throws Error when there is nothing to ask. */
function probeOf(asking: Asking, firstPort: string | undefined): Probe {
  const { port = firstPort, path, grpc, command, ...timing } = typeof asking === 'string' ? { path: asking } : asking;
  if (command !== undefined) return { command, ...timing };
  if (port === undefined) throw new Error('asks for its health, but it has no port to ask; name a command');
  return grpc === undefined ? { port, path, ...timing } : { port, grpc, ...timing };
}

/**
 * A failed start is answered by a restart, and one that is up may be long until it is ready: it waits for what it depends on,
 * or recovers its data. To be killed meanwhile would start that anew.
 */
function startupOf(
  { readiness, liveness }: Probes,
  { port: first, startSeconds }: { readonly port: string | undefined; readonly startSeconds: number },
): Probe | undefined {
  const port = readiness?.port ?? first;
  const asked = liveness ?? (port === undefined ? readiness : { port });
  return (
    asked && {
      ...asked,
      periodSeconds: START_PERIOD_SECONDS,
      failureThreshold: Math.ceil(startSeconds / START_PERIOD_SECONDS),
    }
  );
}
