import type { Built, Difference } from './built';

/** Pods must carry the labels by which Service, policy and budget find them, and be selected by those alone. */
export const selectionDifferences: Difference = (built) => [
  ...labelDifferences(built),
  ...selectorDifferences(built),
  ...accountDifferences(built),
  ...namespaceDifferences(built),
];

function labelDifferences({ workload, podLabels }: Built): readonly string[] {
  return Object.entries(workload.labels)
    .filter(([key, value]) => podLabels[key] !== value)
    .map(
      ([key, value]) =>
        `has pods without the label ${key}: ${value}, so no Service, policy or budget finds them; label them by the workload's selector`,
    );
}

function selectorDifferences({ workload, manifest }: Built): readonly string[] {
  const spec = manifest.spec as { selector?: { matchLabels?: Record<string, string> } };
  const selector = spec.selector?.matchLabels;
  const wanted = describe(workload.labels);
  if (selector === undefined || describe(selector) === wanted) return [];
  return [
    `selects its pods by ${describe(selector)} instead of ${wanted}; a selector can never be changed, so use the workload's own (cdk8s-plus: select: false)`,
  ];
}

function accountDifferences({ workload, pod }: Built): readonly string[] {
  const { serviceAccountName = 'default', automountServiceAccountToken = true } = pod;
  const hasAccess = (workload.facts.access ?? []).length > 0;
  return [
    ...(serviceAccountName === workload.objectName
      ? []
      : [`runs as ServiceAccount ${serviceAccountName} instead of ${workload.objectName}, which holds its access`]),
    ...(automountServiceAccountToken && !hasAccess
      ? [
          'mounts an API token, but the facts declare no access; add access, or set automountServiceAccountToken to false',
        ]
      : []),
  ];
}

function namespaceDifferences({ workload, manifest }: Built): readonly string[] {
  const { namespace = '(none)' } = manifest.metadata;
  return namespace === workload.namespace ? [] : [`is in namespace ${namespace}, the facts say ${workload.namespace}`];
}

function describe(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(', ');
}
