import type { WorkloadKind } from '../component/facts';
import type { LabelSelector } from '../imports/k8s';
import { reachLabels } from '../plan/labels';
import type { Manifest } from '../render/manifest';
import type { Built, Difference } from './built';

/** Pods must carry the labels by which Service, policy and budget find them, and be selected by those alone. */
export const selectionDifferences: Difference = (built) => [
  ...labelDifferences(built),
  ...selectorDifferences(built),
  ...accountDifferences(built),
  ...namespaceDifferences(built),
];

function labelDifferences({ workload, plan, podLabels }: Built): readonly string[] {
  return Object.entries(reachLabels(workload, plan))
    .filter(([key, value]) => podLabels[key] !== value)
    .map(
      ([key, value]) =>
        `has pods without the label ${key}: ${value}, by which Services, policies and budgets find them; label them by podLabels('${workload.name}') of the context`,
    );
}

/** A Pod selects nothing, and Jobs have no selector of their own: the API makes one for each run. */
const WITHOUT_SELECTOR: ReadonlySet<WorkloadKind> = new Set(['Pod', 'Job', 'CronJob']);

function selectorDifferences({ workload, manifest }: Built): readonly string[] {
  if (WITHOUT_SELECTOR.has(workload.facts.kind)) return [];
  const selector = selectorOf(manifest);
  const real = [describe(selector.matchLabels ?? {}), ...(selector.matchExpressions ?? []).map(({ key }) => key)];
  const text = real.filter((part) => part !== '').join(', ');
  const wanted = describe(workload.labels);
  if (text === wanted) return [];
  return [
    `selects its pods by ${text || 'nothing'} instead of ${wanted}; a selector can never be changed, so use selectorOf (cdk8s-plus: select: false, then select)`,
  ];
}

/** A ReplicationController is older than the words of the others: its selector is a map of labels. */
function selectorOf({ kind, spec }: Manifest): LabelSelector {
  const { selector = {} } = (spec ?? {}) as { selector?: LabelSelector & Readonly<Record<string, string>> };
  return kind === 'ReplicationController' ? { matchLabels: selector } : selector;
}

function accountDifferences({ workload, pod }: Built): readonly string[] {
  const { serviceAccountName = 'default', automountServiceAccountToken = true } = pod;
  const hasAccess = (workload.facts.access ?? []).length > 0;
  return [
    ...(serviceAccountName === workload.objectName
      ? []
      : [
          `runs as ServiceAccount ${serviceAccountName} instead of ${workload.objectName}, which holds its access; set serviceAccountName`,
        ]),
    ...(automountServiceAccountToken && !hasAccess
      ? [
          'mounts an API token, but the facts declare no access; add access, or set automountServiceAccountToken to false',
        ]
      : []),
  ];
}

function namespaceDifferences({ workload, manifest }: Built): readonly string[] {
  const { namespace = '(none)' } = manifest.metadata;
  return namespace === workload.namespace
    ? []
    : [`is in namespace ${namespace}, the facts say ${workload.namespace}; set metadata.namespace`];
}

function describe(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(', ');
}
