import { LABEL_LIMIT, OBJECT_NAME_LIMIT } from '../plan/name-limits';
import type { Plan } from '../plan/plan';
import { jobSpecOf } from '../render/job-spec';
import { groupOf, type Manifest } from '../render/manifest';
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

type Limit = readonly [limit: number, why: string];
/** Kinds whose names end earlier than their form lets them, and why. */
const LIMITS: Readonly<Record<string, Limit>> = {
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
  find(manifest, plan) {
    const key = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
    const { pattern, wanted } = indexOf(manifest) === '' ? (FORMS[key]?.(plan) ?? SUBDOMAIN) : LABEL;
    if (!pattern.test(manifest.metadata.name))
      return [{ reason: 'has a name that the API refuses', advice: `give it one ${wanted}` }];
    return LIMITS[key] === undefined ? [] : tooLong(manifest, LIMITS[key]);
  },
};

/**
 * What the last pod of an indexed Job has behind the Job's name in its host name, which is a label too; nothing where there are no
 * indexes. Source: ValidateJob of Kubernetes (pkg/apis/batch/validation).
 */
function indexOf(manifest: Manifest): string {
  const { completionMode, completions = 0 } = jobSpecOf(manifest) ?? {};
  return completionMode === 'Indexed' && completions > 0 ? `-${completions - 1}` : '';
}

function tooLong(manifest: Manifest, [limit, why]: Limit): readonly Finding[] {
  const { kind, metadata } = manifest;
  const { length } = metadata.name;
  const index = indexOf(manifest);
  const most = limit - index.length;
  if (length <= most) return [];
  const behind = index === '' ? '' : `, and the host name of each pod ends in its index (${index})`;
  const reason = `has a name of ${length} characters, and that of a ${kind} may have ${most}, ${why}${behind}`;
  return [{ reason, advice: `shorten it by ${length - most}` }];
}
