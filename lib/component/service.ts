import { z } from 'zod';
import { cidr } from '../spec/cidr';
import { annotations } from '../spec/labels';
import { withRules } from '../spec/rules';

/** How the Service of a workload behaves beside its ports. Nothing said: one address inside the cluster, any ready pod. */
export interface ServiceFacts {
  /**
   * No address of its own: its name stands for the pods', and clients choose. Nothing translates ports there, so that each is
   * behind it at the number that its container listens on. A Service that exists refuses to lose its address, and one without
   * stays so at any apply: delete it first, and nobody finds the pods by its name until it is there again.
   */
  readonly headless?: true;
  /** Seconds that a client keeps its pod after its last connection, a day at most. Absent: each connection goes to any pod. */
  readonly sessionAffinitySeconds?: number;
  /** Pods that are preferred as long as there are some. */
  readonly trafficDistribution?: 'PreferSameZone' | 'PreferSameNode';
  /** `Local`: a client reaches the pods of its own node alone, and nobody where there are none. */
  readonly internalTrafficPolicy?: 'Cluster' | 'Local';
  /** Whether it has an address of each IP family: `PreferDualStack` where the cluster has both (`cluster.dualStack`), `RequireDualStack` or not at all. Default `SingleStack`. */
  readonly ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  /** Opens its ports to the outside by a load balancer of the cloud, or of the cluster. */
  readonly loadBalancer?: LoadBalancerFacts;
}

/** How the outside is let in. */
export interface LoadBalancerFacts {
  /** From where it may be reached; the pods' policy admits the same. `0.0.0.0/0` is everybody. */
  readonly sourceRanges: readonly string[];
  /** Which implementation makes it, where the cluster has several. It cannot be changed. */
  readonly class?: string;
  /** `Local` keeps the client's address and skips nodes without a pod; else any node forwards in its own name. */
  readonly externalTrafficPolicy?: 'Cluster' | 'Local';
  /** What its implementation reads. */
  readonly annotations?: Readonly<Record<string, string>>;
}

const DAY_SECONDS = 86_400;

const loadBalancer = z.strictObject({
  sourceRanges: z.array(cidr).min(1),
  class: z
    .string()
    .regex(
      /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(\/[A-Za-z0-9]([-\w.]*[A-Za-z0-9])?)?$/,
      'must be a class, such as example.com/internal',
    )
    .optional(),
  externalTrafficPolicy: z.enum(['Cluster', 'Local']).optional(),
  annotations: annotations.optional(),
}) satisfies z.ZodType<LoadBalancerFacts>;

/** The fields of a Service, for the schemas of what has one. */
export const serviceFields = {
  headless: z.literal(true).optional(),
  sessionAffinitySeconds: z.int().min(1).max(DAY_SECONDS).optional(),
  trafficDistribution: z.enum(['PreferSameZone', 'PreferSameNode']).optional(),
  internalTrafficPolicy: z.enum(['Cluster', 'Local']).optional(),
  ipFamilyPolicy: z.enum(['SingleStack', 'PreferDualStack', 'RequireDualStack']).optional(),
  loadBalancer: loadBalancer.optional(),
} satisfies Readonly<Record<keyof ServiceFacts, z.ZodType>>;

/** What an address of its own is needed for. */
const OF_AN_ADDRESS = [
  'sessionAffinitySeconds',
  'trafficDistribution',
  'internalTrafficPolicy',
  'loadBalancer',
] as const;

export const service = withRules(z.strictObject(serviceFields), [
  {
    reads: ['headless', ...OF_AN_ADDRESS],
    check({ headless, ...rest }, breaks) {
      for (const field of OF_AN_ADDRESS) {
        if (headless === true && rest[field] !== undefined)
          breaks([field], 'is for a Service with an address, and headless takes that away; leave one of the two out');
      }
    },
  },
]);
