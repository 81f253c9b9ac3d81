import { z } from 'zod';
import { portReference } from './port-schema';
import { urlPath } from '../spec/url-path';

/**
 * How a kubelet asks a container: HTTP on a declared TCP port when there is a path, the gRPC health service with `grpc`,
 * else whether the port takes connections; or a command. Periods default as in Kubernetes (10 s, three failures).
 */
export type Probe = ProbeTiming &
  (
    | { readonly port: string; readonly path?: string; readonly grpc?: never; readonly command?: never }
    | { readonly port: string; readonly grpc: GrpcHealth; readonly path?: never; readonly command?: never }
    | { readonly command: readonly string[]; readonly port?: never; readonly path?: never; readonly grpc?: never }
  );

/** `true` asks for the health of the whole server; a name for that of one service of it. */
export type GrpcHealth =
  | true
  | {
      /** The service's name, as the server registers it. */
      readonly service: string;
    };

/** Seconds, and numbers of probes. */
export interface ProbeTiming {
  /** Seconds from the start until it is asked for the first time. Kubernetes: 0. */
  readonly initialDelaySeconds?: number;
  /** Seconds from one question to the next. Kubernetes: 10. */
  readonly periodSeconds?: number;
  /** Seconds after which no answer is a failure. Kubernetes: 1. */
  readonly timeoutSeconds?: number;
  /** Failures in a row that count. Kubernetes: 3; `live` of an application: 6. */
  readonly failureThreshold?: number;
}

/** When a container gets traffic (readiness), is killed (liveness), and how long it may take to start before both. */
export interface Probes {
  /** Required for a container that listens on a TCP port. */
  readonly readiness?: Probe;
  /** A container that fails it is restarted: only for what a restart mends. */
  readonly liveness?: Probe;
  readonly startup?: Probe;
}

/** What happens before a container is told to end: it waits, so that no new request is on its way, or runs a command. */
export type PreStop =
  | { readonly sleepSeconds: number; readonly command?: never }
  | { readonly command: readonly string[]; readonly sleepSeconds?: never };

const command = z.array(z.string()).min(1);

const probeTimingFields = {
  initialDelaySeconds: z.int().min(0).optional(),
  periodSeconds: z.int().min(1).optional(),
  timeoutSeconds: z.int().min(1).optional(),
  failureThreshold: z.int().min(1).optional(),
} satisfies Readonly<Record<keyof ProbeTiming, z.ZodType>>;

const grpcHealth = z.union([z.literal(true), z.strictObject({ service: z.string().min(1) })]);

/** The fields of a probe, for the schemas of what has them. */
export const probeFields = {
  port: portReference.optional(),
  path: urlPath.optional(),
  grpc: grpcHealth.optional(),
  command: command.optional(),
  ...probeTimingFields,
};

export const probe = z
  .strictObject(probeFields)
  .refine((asked) => (asked.port === undefined) !== (asked.command === undefined), 'must ask a port or run a command')
  .refine((asked) => asked.path === undefined || asked.command === undefined, 'has a path, which no command has')
  .refine(
    ({ grpc, ...asked }) => grpc === undefined || (asked.path === undefined && asked.command === undefined),
    'asks by gRPC, which has neither a path nor a command',
  );

export const probes = z.strictObject({
  readiness: probe.optional(),
  liveness: probe.optional(),
  startup: probe.optional(),
});

export const preStop = z
  .strictObject({ sleepSeconds: z.int().min(1).optional(), command: command.optional() })
  .refine(
    ({ sleepSeconds, command: run }) => (sleepSeconds === undefined) !== (run === undefined),
    'must sleep or run a command, one of the two',
  );
