import { z } from 'zod';
import { cidr } from '../spec/cidr';
import { containerAmounts, requestsWithinLimits } from '../spec/container-amounts';
import { nodePath } from '../spec/file-path';
import { hostname } from '../spec/hostname';
import { name as dnsLabel } from '../spec/name';
import { quantity } from '../spec/quantity';
import { quota } from '../spec/quota';
import { withRules } from '../spec/rules';
import { routePath, urlPath } from '../spec/url-path';
import type { Destination } from './connections';
import { POD_SECURITY_LEVELS, ROLES, STAGES, type Facts } from './facts';
import { secrets } from './secrets-schema';

/*
 * The vocabulary of facts.ts as a strict schema. TypeScript alone does not see a misspelt fact: the result of a lambda
 * has no excess-property check. Facts are checked, not converted: what a component returned is what the engine reads.
 */

const portNumber = z.int().min(1).max(65535);
/** Kubernetes: IANA_SVC_NAME, at most 15 characters, at least one letter. */
const portName = z
  .string()
  .regex(
    /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be a port name: at most 15 lower-case letters, digits and single dashes, at least one letter',
  );
const text = z.string().min(1);
const because = z.string().min(1, 'must say why');

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['apiServer', 'nodes', 'anywhere']) }),
  z.strictObject({
    kind: z.literal('cidr'),
    cidr: cidr.refine((range) => !range.endsWith('/0'), 'opens the port to everybody; say so with anywhere()'),
  }),
]);

const port = z.strictObject({
  number: portNumber,
  protocol: z.enum(['TCP', 'UDP']).optional(),
  scheme: z.enum(['http', 'https']).optional(),
  container: dnsLabel.optional(),
  service: portNumber.optional(),
  scrape: z.strictObject({ path: urlPath }).optional(),
  admits: z.array(source).optional(),
  clients: z.union([z.enum(['own-team', 'anyone']), z.array(dnsLabel).min(1)]).optional(),
});

const policyRule = z
  .strictObject({
    apiGroups: z.array(z.string()).optional(),
    resources: z.array(text).optional(),
    resourceNames: z.array(text).optional(),
    nonResourceURLs: z.array(text).optional(),
    verbs: z.array(text).min(1),
  })
  .refine(
    ({ apiGroups, resources, nonResourceURLs }) =>
      nonResourceURLs === undefined
        ? apiGroups !== undefined && resources !== undefined
        : apiGroups === undefined && resources === undefined,
    'must name apiGroups and resources, or nonResourceURLs alone; the API server refuses any other rule',
  );
const access = z
  .strictObject({
    because,
    in: z.array(dnsLabel).min(1).optional(),
    called: text.optional(),
    rules: z.array(policyRule).min(1).optional(),
    existing: z.strictObject({ kind: z.enum(['Role', 'ClusterRole']), name: text }).optional(),
  })
  .refine(
    ({ rules, existing }) => (rules === undefined) !== (existing === undefined),
    'must have either rules of its own or the name of an existing role',
  )
  .refine(
    ({ existing, in: namespaces }) => existing?.kind !== 'Role' || namespaces !== undefined,
    'names an existing Role, which holds in one namespace alone; say in which with in',
  )
  .refine(
    ({ rules = [], in: namespaces }) =>
      namespaces === undefined || rules.every(({ nonResourceURLs }) => nonResourceURLs === undefined),
    'grants nonResourceURLs in a namespace, which has none; give them an access rule without in',
  );

const container = dnsLabel.optional();
const capability = z
  .string()
  .regex(/^(?!CAP_)[A-Z][A-Z_]*$/, 'must be a capability; write NET_ADMIN, not CAP_NET_ADMIN');
const privilege = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['hostNetwork', 'hostPID', 'hostIPC']), because }),
  z.strictObject({ kind: z.literal('hostPath'), path: nodePath, readOnly: z.boolean(), because }),
  z.strictObject({ kind: z.literal('hostPort'), port: portName, because }),
  z.strictObject({ kind: z.literal('capability'), capability, container, because }),
  z.strictObject({
    kind: z.enum(['privileged', 'runAsRoot', 'privilegeEscalation', 'writableRootFilesystem', 'seccompUnconfined']),
    container,
    because,
  }),
]);

const autoscaling = z
  .strictObject({ min: z.int().min(1), max: z.int().min(1), cpu: z.int().min(1).max(100) })
  .refine(({ min, max }) => max >= min, { error: 'max must not be below min', abort: true });

const claim = z.strictObject({
  size: quantity,
  storageClassName: text.optional(),
  accessModes: z
    .array(z.enum(['ReadWriteOnce', 'ReadWriteOncePod', 'ReadWriteMany', 'ReadOnlyMany']))
    .min(1)
    .optional(),
});

const workload = z.strictObject({
  kind: z.enum(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob']),
  replicas: z.union([z.int().min(0), autoscaling]).optional(),
  containers: z
    .record(dnsLabel, text)
    .refine((containers) => Object.keys(containers).length > 0, 'must name at least one container'),
  initContainers: z.record(dnsLabel, text).optional(),
  ports: z.record(portName, port).optional(),
  connects: z.array(text).optional(),
  access: z.array(access).min(1).optional(),
  claims: z.record(dnsLabel, claim).optional(),
  privileges: z.array(privilege).optional(),
  before: z.literal('rollout').optional(),
});

const allowedPeer = z.strictObject({
  because,
  peer: z.union([z.literal('dns'), z.strictObject({ cidr }), z.strictObject({ namespace: dnsLabel })]),
  ports: z.array(portNumber).min(1).optional(),
});
const containerDefaults = withRules(z.strictObject({ requests: containerAmounts, limits: containerAmounts }), [
  requestsWithinLimits,
]);
const namespace = z.discriminatedUnion('existing', [
  z.strictObject({ existing: z.literal(true) }),
  z.strictObject({
    existing: z.undefined().optional(),
    team: dnsLabel.optional(),
    atMost: z.enum(POD_SECURITY_LEVELS).optional(),
    quota: quota.optional(),
    containerDefaults: containerDefaults.optional(),
    groups: z
      .strictObject({
        view: z.array(text).optional(),
        edit: z.array(text).optional(),
        admin: z.array(text).optional(),
      })
      .optional(),
    allow: z
      .strictObject({ ingress: z.array(allowedPeer).optional(), egress: z.array(allowedPeer).optional() })
      .optional(),
  }),
]);

export const factsSchema = z.strictObject({
  warnings: z.array(text).optional(),
  stage: z.enum(STAGES),
  namespace: dnsLabel.optional(),
  namespaces: z.record(dnsLabel, namespace).optional(),
  provides: z.array(z.enum(ROLES)).optional(),
  workloads: z.record(dnsLabel, workload).optional(),
  secrets: secrets.optional(),
  routes: z
    .record(dnsLabel, z.strictObject({ host: hostname, path: routePath, workload: dnsLabel, port: portName }))
    .optional(),
});

/** What `peers` of a component may hold. */
export const peersSchema = z.record(
  text,
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['apiServer', 'dns', 'scraped', 'routed']) }),
    z.strictObject({ kind: z.literal('component'), component: text, port: text, optional: z.boolean().optional() }),
    z.strictObject({ kind: z.literal('nodes'), port: portNumber }),
    z.strictObject({ kind: z.literal('cidr'), cidr, port: portNumber, protocol: z.enum(['TCP', 'UDP']).optional() }),
  ]),
) satisfies z.ZodType<Record<string, Destination>>;

/** Does not compile when a fact is added to facts.ts and not to the schema, or the other way round. */
type SameKeys<A, B> = [Exclude<keyof A, keyof B>, Exclude<keyof B, keyof A>] extends [never, never] ? true : never;
type Schema = z.output<typeof factsSchema>;
type Workloads<F extends Pick<Schema | Facts, 'workloads'>> = NonNullable<F['workloads']>[string];
type Ports<F extends Pick<Schema | Facts, 'workloads'>> = NonNullable<Workloads<F>['ports']>[string];
true satisfies SameKeys<Facts, Schema>;
true satisfies SameKeys<Workloads<Facts>, Workloads<Schema>>;
true satisfies SameKeys<Ports<Facts>, Ports<Schema>>;
