import type { PlannedComponent } from '../plan/plan';
import type { Manifest } from '../render/manifest';

/** A Service, policy or budget that a component builds itself must select the pods of one of its workloads. */
export function strayForSelectors({ workloads }: PlannedComponent, manifest: Manifest): readonly string[] {
  const selector = selectorOf(manifest);
  if (selector === undefined || Object.keys(selector).length === 0) return [];
  const finds = workloads.some(({ labels }) => Object.entries(selector).every(([key, value]) => labels[key] === value));
  if (finds) return [];
  const text = Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
  return [
    `selects ${text}, which no pod of the component carries; state the port or the connection as a fact, or select by the workload's labels`,
  ];
}

function selectorOf({ kind, ...manifest }: Manifest): Readonly<Record<string, string>> | undefined {
  const spec = manifest.spec as
    { selector?: unknown; podSelector?: { matchLabels?: Record<string, string> } } | undefined;
  if (kind === 'Service') return spec?.selector as Record<string, string> | undefined;
  if (kind === 'PodDisruptionBudget')
    return (spec?.selector as { matchLabels?: Record<string, string> } | undefined)?.matchLabels;
  return kind === 'NetworkPolicy' ? spec?.podSelector?.matchLabels : undefined;
}
