import { z } from 'zod';
import { name } from '../spec/name';

/** The reason that everything beyond the ordinary is stated with. */
export const because = z.string().min(1, 'must say why');

const text = z.string().min(1);

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
/** What a workload may do at the Kubernetes API, as the API server would accept it. */
export const accessRule = z
  .strictObject({
    because,
    in: z.array(name).min(1).optional(),
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
