import { z } from 'zod';
import { cidr } from '../spec/cidr';
import { containerAmounts, requestsWithinLimits } from '../spec/container-amounts';
import { domain, hostname } from '../spec/hostname';
import { digest, repository, tag } from '../spec/image';
import { name as dnsLabel } from '../spec/name';
import { quantity } from '../spec/quantity';
import { annotations } from '../spec/labels';
import { quota } from '../spec/quota';
import { withRules } from '../spec/rules';
import { routePath } from '../spec/url-path';
import type { Destination } from './connections';
import { ACCESS_MODES, LOG_FORMATS, POD_SECURITY_LEVELS, ROLES, STAGES, WORKLOAD_KINDS, type Facts } from './facts';
import { alerts } from './alerts';
import { accessRule, because } from './access-schema';
import { objectives } from './objectives';
import { port, portName, portNumber, sharedWith } from './port-schema';
import { privilege } from './privilege-schema';
import { autoscaling } from './scaling';
import { secrets } from './secrets-schema';
import { service } from './service';
import type { SameKeys } from '../spec/same-keys';

/*
 * The vocabulary of facts.ts as a strict schema. TypeScript alone does not see a misspelt fact: the result of a lambda
 * has no excess-property check. Facts are checked, not converted: what a component returned is what the engine reads.
 */

const text = z.string().min(1);

const imageReference = z.strictObject({ repository, tag, digest: digest.optional() });

const claim = z.strictObject({
  size: quantity,
  storageClassName: text.optional(),
  accessModes: z.array(z.enum(ACCESS_MODES)).min(1).optional(),
});

const workload = z.strictObject({
  kind: z.enum(WORKLOAD_KINDS),
  replicas: z.union([z.int().min(0), autoscaling]).optional(),
  recommendResources: z.boolean().optional(),
  containers: z
    .record(dnsLabel, text)
    .refine((containers) => Object.keys(containers).length > 0, 'must name at least one container'),
  sidecars: z.record(dnsLabel, text).optional(),
  initContainers: z.record(dnsLabel, text).optional(),
  imageVolumes: z.record(dnsLabel, text).optional(),
  service: service.optional(),
  accountAnnotations: annotations.optional(),
  ports: z.record(portName, port).optional(),
  connects: z.array(text).optional(),
  access: z.array(accessRule).min(1).optional(),
  claims: z.record(dnsLabel, claim).optional(),
  privileges: z.array(privilege).optional(),
  alerts: alerts.optional(),
  objectives: objectives.optional(),
  logFormat: z.enum(LOG_FORMATS).optional(),
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
  images: z.record(text, imageReference).optional(),
  workloads: z.record(dnsLabel, workload).optional(),
  secrets: secrets.optional(),
  routes: z
    .record(
      dnsLabel,
      z.strictObject({
        host: domain,
        path: routePath,
        workload: dnsLabel,
        port: portName,
        sharedWith: sharedWith.optional(),
      }),
    )
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
    z.strictObject({ kind: z.literal('hosts'), hosts: z.array(hostname).min(1), port: portNumber }),
  ]),
) satisfies z.ZodType<Record<string, Destination>>;

/** Does not compile when a fact is added to facts.ts and not to the schema, or the other way round. */
type Schema = z.output<typeof factsSchema>;
type Workloads<F extends Pick<Schema | Facts, 'workloads'>> = NonNullable<F['workloads']>[string];
type Ports<F extends Pick<Schema | Facts, 'workloads'>> = NonNullable<Workloads<F>['ports']>[string];
true satisfies SameKeys<Facts, Schema>;
true satisfies SameKeys<Workloads<Facts>, Workloads<Schema>>;
true satisfies SameKeys<Ports<Facts>, Ports<Schema>>;
