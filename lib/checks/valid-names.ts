import { LABEL_LIMIT, OBJECT_NAME_LIMIT } from '../plan/name-limits';
import type { Plan } from '../plan/plan';
import { groupOf } from '../render/manifest';
import type { Finding, ObjectCheck } from './check';

/** What the API takes as a name. */
interface Form {
  readonly pattern: RegExp;
  /** In words, behind `give it one`. */
  readonly wanted: string;
}

const SUBDOMAIN: Form = {
  pattern: /^(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  wanted: 'of lower-case letters, digits, dashes and dots, 253 characters at most',
};
const LABEL: Form = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  wanted: 'of lower-case letters, digits and dashes',
};
const LETTER_FIRST: Form = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  wanted: 'of lower-case letters, digits and dashes, with a letter first',
};
/** RBAC names are parts of paths to the API. */
const PATH_SEGMENT: Form = {
  pattern: /^(?!\.\.?$)[^/%]{1,253}$/,
  wanted: 'without slashes and percent signs, 253 characters at most',
};

/** From this minor on a Service may have a digit first. */
const DIGIT_FIRST = '1.37';

/** By group and kind; all others take subdomains. */
const FORMS: Readonly<Record<string, (plan: Plan) => Form>> = {
  '/Namespace': () => LABEL,
  '/Service': ({ cluster }) => (cluster.kubernetesVersion < DIGIT_FIRST ? LETTER_FIRST : LABEL),
  'apps/StatefulSet': () => LABEL,
  'rbac.authorization.k8s.io/Role': () => PATH_SEGMENT,
  'rbac.authorization.k8s.io/ClusterRole': () => PATH_SEGMENT,
  'rbac.authorization.k8s.io/RoleBinding': () => PATH_SEGMENT,
  'rbac.authorization.k8s.io/ClusterRoleBinding': () => PATH_SEGMENT,
};

/** Kinds whose names end earlier than their form lets them, and why. */
const LIMITS: Readonly<Record<string, readonly [limit: number, why: string]>> = {
  '/Namespace': [LABEL_LIMIT, 'since it is a label and part of host names'],
  '/Service': [LABEL_LIMIT, 'since it is part of host names'],
  'apps/StatefulSet': [OBJECT_NAME_LIMIT.StatefulSet, 'since its pods carry it with a hash in a label'],
  'batch/CronJob': [OBJECT_NAME_LIMIT.CronJob, 'since the API puts a time behind it for each run'],
  'batch/Job': [OBJECT_NAME_LIMIT.Job, 'since a hash of what it runs follows, and its pods carry both in a label'],
};

export const validNames: ObjectCheck = {
  id: 'valid-names',
  severity: 'error',
  summary:
    'A name that the API refuses for the kind, or one so long that it leaves no room for what Kubernetes puts behind it: the object is taken, and its pods are refused.',
  remediation: 'give it another name',
  find({ apiVersion, kind, metadata: { name } }, plan) {
    const key = `${groupOf(apiVersion)}/${kind}`;
    const { pattern, wanted } = FORMS[key]?.(plan) ?? SUBDOMAIN;
    if (!pattern.test(name)) return [{ reason: 'has a name that the API refuses', advice: `give it one ${wanted}` }];
    const [limit, why] = LIMITS[key] ?? [];
    if (limit === undefined || why === undefined || name.length <= limit) return [];
    return [tooLong({ kind, length: name.length }, { limit, why })];
  },
};

function tooLong(
  { kind, length }: { readonly kind: string; readonly length: number },
  { limit, why }: { readonly limit: number; readonly why: string },
): Finding {
  const reason = `has a name of ${length} characters, and that of a ${kind} may have ${limit}, ${why}`;
  return { reason, advice: `shorten it by ${length - limit}` };
}
