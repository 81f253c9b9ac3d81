import { isDeepStrictEqual } from 'node:util';
import { sortedBy } from '../order';
import type { NamespaceFacts } from '../component/facts';
import type { Report } from '../spec/problem';
import { KUBERNETES_NAMESPACES } from './kubernetes-namespaces';
import type { PlannedComponent, PlannedNamespace } from './plan';
import { planPodSecurity } from './pod-security';
import { residentsOf } from './residents';
import { componentPath } from './workloads';

/** A namespace as the components that bring or use it agree on it. */
export interface ClaimedNamespace {
  readonly facts: NamespaceFacts;
  /** Ids of these components. */
  readonly owners: readonly string[];
}

/** Every namespace that a component brings or uses, with the Pod Security level that its workloads make necessary. */
export function planNamespaces(
  components: readonly PlannedComponent[],
  report: Report,
): ReadonlyMap<string, PlannedNamespace> {
  const claimed = claimNamespaces(components, report);
  const residents = residentsOf(components, claimed, report);
  const planned = [...claimed].map(([name, { facts, owners }]) => ({
    name,
    facts,
    owners: [...owners].sort(),
    ...planPodSecurity({ name, facts, residents: residents.get(name) ?? [] }, report),
  }));
  return new Map(sortedBy(planned, ({ name }) => name).map((namespace) => [namespace.name, namespace]));
}

function claimNamespaces(
  components: readonly PlannedComponent[],
  report: Report,
): ReadonlyMap<string, ClaimedNamespace> {
  const claimed = new Map<string, ClaimedNamespace>();
  for (const { id, component, facts } of components) {
    const problem = (text: string) => {
      report(componentPath(component), text);
    };
    for (const [name, stated] of Object.entries(facts.namespaces ?? {})) {
      const namespace = withoutKubernetesOwn(name, stated, problem);
      const { facts: agreed, owners } = claimed.get(name) ?? { facts: namespace, owners: [] };
      if (isDeepStrictEqual(agreed, namespace)) claimed.set(name, { facts: agreed, owners: [...owners, id] });
      else
        problem(
          `says something else about namespace ${name} than ${owners.join(' and ')}; both must say the same, or one of them takes a namespace of its own`,
        );
    }
  }
  return claimed;
}

/** What is reported of a namespace goes on as what it is, so that nobody else is blamed for it. */
function withoutKubernetesOwn(name: string, stated: NamespaceFacts, problem: (text: string) => void): NamespaceFacts {
  if (stated.existing === true || !KUBERNETES_NAMESPACES.includes(name)) return stated;
  problem(`brings namespace ${name}, which is Kubernetes' own; use { existing: true }, or choose another name`);
  return { existing: true };
}
