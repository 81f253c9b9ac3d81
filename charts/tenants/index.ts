import { z } from 'zod';
import { defineComponent, primitives } from '../../lib';

const { cidr, name, quantity } = primitives;

const allowedPeer = z.strictObject({
  because: z.string().min(1).describe('Why the team needs it'),
  peer: z
    .union([
      z.literal('dns'),
      z.strictObject({ cidr: cidr.describe('Addresses outside the cluster') }),
      z.strictObject({ namespace: name.describe('Every pod of this namespace') }),
    ])
    .describe('The other end; dns only as egress'),
  ports: z.array(z.int().min(1).max(65535)).min(1).optional().describe('TCP ports; absent: every port'),
});

const quantities = z.record(z.string().min(1), quantity);

const namespace = z.strictObject({
  quota: quantities.optional().describe("Hard limits of a ResourceQuota, such as { pods: '50', 'requests.cpu': '10' }"),
  containerDefaults: z
    .strictObject({
      requests: quantities.default({ cpu: '50m', memory: '64Mi' }).describe('Requests of containers that state none'),
      limits: quantities.default({ memory: '256Mi' }).describe('Limits of containers that state none'),
    })
    .prefault({})
    .describe('Values for containers that a team brings without its own'),
});

const team = z.strictObject({
  namespaces: z
    .record(name, namespace)
    .optional()
    .describe('Namespaces of the team; absent: one that is called like the team'),
  groups: z
    .strictObject({
      view: z.array(z.string().min(1)).default([]).describe('Groups that may read everything but secrets'),
      edit: z.array(z.string().min(1)).default([]).describe('Groups that may also change workloads and read secrets'),
      admin: z
        .array(z.string().min(1))
        .default([])
        .describe('Groups that may also grant others access to the namespace'),
    })
    .prefault({})
    .describe('Groups of the identity provider by what they may do'),
  atMost: z
    .enum(['restricted', 'baseline', 'privileged'])
    .default('baseline')
    .describe('Weakest Pod Security level that any workload of the team may need'),
  allow: z
    .strictObject({
      ingress: z.array(allowedPeer).default([]).describe('Who may connect to every pod of the team'),
      egress: z.array(allowedPeer).default([]).describe('What every pod of the team may connect to'),
    })
    .prefault({})
    .describe('Traffic beside what the applications themselves declare; all other is denied'),
});

export const tenants = defineComponent({
  name: 'tenants',
  summary: 'Gives each team its namespaces: limited, closed by default, open to its own groups.',
  spec: z.strictObject({ teams: z.record(name, team).default({}).describe('Teams by name') }),

  facts: ({ teams }) => ({
    stage: 'foundation',
    namespaces: Object.fromEntries(
      Object.entries(teams).flatMap(([teamName, { namespaces, groups, atMost, allow }]) =>
        Object.entries(namespaces ?? { [teamName]: namespace.parse({}) }).map(
          ([namespaceName, { quota, containerDefaults }]) => [
            namespaceName,
            { team: teamName, groups, atMost, allow, quota, containerDefaults },
          ],
        ),
      ),
    ),
  }),
});
