import { z } from 'zod';
import { defineComponent, nearest, primitives } from '../../lib';

const { cidr, containerAmounts, name, orFalse, quotaSetting, requestsWithinLimits, withRules } = primitives;

const because = z.string().min(1).describe('Why the team needs it');
const ports = z.array(z.int().min(1).max(65535)).min(1).optional().describe('TCP ports; absent: every port');
const outside = z.strictObject({ cidr: cidr.describe('Addresses outside the cluster') });
const inside = z.strictObject({ namespace: name.describe('Every pod of this namespace') });

const client = z
  .strictObject({
    because,
    peer: z.union([outside, inside]).describe('The other end: { cidr } or { namespace }'),
    ports: ports.describe('TCP ports; absent: every port, which is not for everybody (0.0.0.0/0, ::/0)'),
  })
  .superRefine(({ peer, ports: given }, context) => {
    if (!('cidr' in peer) || !peer.cidr.endsWith('/0') || given !== undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['ports'],
      message: `are required for ${peer.cidr}, or everybody could connect to every port of every pod; list those that are meant`,
    });
  });

const server = z
  .strictObject({
    because,
    peer: z.union([z.literal('dns'), outside, inside]).describe("The other end: 'dns', { cidr } or { namespace }"),
    ports,
  })
  .superRefine(({ peer, ports: given }, context) => {
    if (peer !== 'dns' || given === undefined) return;
    context.addIssue({
      code: 'custom',
      path: ['ports'],
      message: 'are not for dns, which has its own; leave them out',
    });
  });

const namespace = z.strictObject({
  quota: orFalse(quotaSetting).describe(
    "Hard limits of a ResourceQuota, such as { pods: '50', 'requests.cpu': '10' }; a line that is false takes that of the base away",
  ),
  containerDefaults: withRules(
    z.strictObject({
      requests: containerAmounts
        .default({ cpu: '50m', memory: '64Mi' })
        .describe('Requests of containers that state none'),
      limits: containerAmounts.default({ memory: '256Mi' }).describe('Limits of containers that state none'),
    }),
    [requestsWithinLimits],
  )
    .prefault({})
    .describe('Values for containers that a team brings without its own'),
});

/** What an overlay says of a team or namespace that its base has and its own cluster has not. */
const removed = z.literal(false);

const team = z.strictObject({
  namespaces: z
    .record(name, z.union([namespace, removed]))
    .optional()
    .describe(
      'Namespaces of the team beside the one that is called like it, which it always has; false takes one away',
    ),
  groups: z
    .strictObject({
      view: z.array(z.string().min(1)).default([]).describe('Groups that may read everything but secrets'),
      edit: z
        .array(z.string().min(1))
        .default([])
        .describe("Groups that may also change workloads, policies and secrets (Kubernetes' own role edit)"),
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
      ingress: z.array(client).default([]).describe('Who may connect to every pod of the team'),
      egress: z.array(server).default([]).describe('What every pod of the team may connect to'),
    })
    .prefault({})
    .describe('Traffic beside what the applications themselves declare; all other is denied'),
});

const spec = z
  .strictObject({
    teams: z
      .record(name, z.union([team, removed]))
      .default({})
      .describe('Teams by name, or false to take one away with its namespaces'),
  })
  .superRefine(({ teams }, context) => {
    const owners = new Map<string, string>();
    for (const [teamName, settings] of present(teams)) {
      const own = namespacesOf(teamName, settings);
      if (own.length === 0) {
        const message = 'leaves the team without a namespace; keep or add one, or set the team itself to false';
        context.addIssue({ code: 'custom', path: ['teams', teamName, 'namespaces'], message });
      }
      for (const [namespaceName] of own) {
        const owner = owners.get(namespaceName);
        owners.set(namespaceName, teamName);
        if (owner === undefined) continue;
        const message = `has namespace ${namespaceName}, which team ${owner} has too; a namespace has one team, so call one of the two otherwise`;
        context.addIssue({ code: 'custom', path: ['teams', teamName], message });
      }
    }
  });

/**
 * The namespaces of a team with their settings. The one of its own name needs no mention: an overlay that adds another
 * would otherwise take it away, with everything that lives in it.
 */
function namespacesOf(teamName: string, { namespaces = {} }: z.output<typeof team>) {
  return present({ [teamName]: namespace.parse({}), ...namespaces });
}

/** An overlay cannot tell whether its base had what it takes away; a name close to one that stays is most likely misspelt. */
function misspeltRemovals(at: string, entries: Readonly<Record<string, object | false>>): readonly string[] {
  const kept = present(entries).map(([name]) => name);
  return Object.keys(entries).flatMap((name) => {
    const meant = entries[name] === false ? nearest(name, kept) : undefined;
    return meant === undefined ? [] : [`${at}.${name} is false, but ${meant} stays; did you mean ${meant}?`];
  });
}

/** The entries that are not taken away. */
function present<T>(entries: Readonly<Record<string, T | false>>): readonly (readonly [string, T])[] {
  return Object.entries(entries).flatMap(([key, value]) => (value === false ? [] : [[key, value] as const]));
}

export const tenants = defineComponent({
  name: 'tenants',
  summary: 'Gives each team its namespaces: limited, closed by default, open to its own groups.',
  spec,

  facts: ({ teams }) => ({
    stage: 'foundation',
    warnings: [
      ...misspeltRemovals('teams', teams),
      ...present(teams).flatMap(([teamName, { namespaces = {} }]) =>
        misspeltRemovals(`teams.${teamName}.namespaces`, { [teamName]: {}, ...namespaces }),
      ),
    ],
    namespaces: Object.fromEntries(
      present(teams).flatMap(([teamName, settings]) => {
        const { groups, atMost, allow } = settings;
        return namespacesOf(teamName, settings).map(([namespaceName, { quota, containerDefaults }]) => [
          namespaceName,
          { team: teamName, groups, atMost, allow, quota, containerDefaults },
        ]);
      }),
    ),
  }),
});
