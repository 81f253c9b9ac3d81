import type { PodAffinityTerm } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { podTemplateOf } from '../render/pod-template';
import type { FindAt } from './at-maximum';
import type { Finding } from './check';
import { crowding, domainsOf, podsInWords, STOP_FIRST, type Domains } from './domains';
import { selectsLabels } from './label-selector';
import type { RunningPods } from './running-pods';

interface Counted {
  readonly pods: RunningPods;
  readonly count: number;
  readonly cluster: Plan['cluster'];
}

/**
 * What hinders so many pods that a required podAntiAffinity keeps apart from each other. Counts against all nodes that the
 * cluster states: a nodeSelector may leave fewer, of which nobody says how many.
 */
export const repelledPods: FindAt = (pods, count, { cluster }) => {
  if (pods.runToEnd) return [];
  const terms = pods.pod.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  return terms
    .filter((term) => repelsItsOwn(term, pods.manifest))
    .flatMap((term) => findingsIn(term, { pods, count, cluster }));
};

function findingsIn(term: PodAffinityTerm, { pods, count, cluster }: Counted): readonly Finding[] {
  const domains = domainsOf(term.topologyKey, cluster);
  if (domains === undefined || count < 2) return [];
  if (domains.count === 0) return [NO_ZONES];
  const crowd = crowding(pods, count, domains);
  const inWords = podsInWords(pods, count);
  if (crowd === 'pods') return [tooMany(inWords, domains)];
  return crowd === 'rollout' && !isPerRevision(term) ? [noRoom(inWords, domains)] : [];
}

const NO_ZONES: Finding = {
  reason: 'lets no two of its pods share a zone, but the cluster states no zones, so nothing keeps them apart',
  advice: 'state cluster.zones, or keep them apart by nodes',
};

function tooMany(pods: string, { what, inWords }: Domains): Finding {
  return {
    reason: `lets no two of its pods share a ${what} and has ${pods} for ${inWords}, so the last would never be scheduled`,
  };
}

function noRoom(pods: string, { what, inWords }: Domains): Finding {
  return {
    reason: `lets no two of its pods share a ${what} and starts a new one before it stops an old one, but ${pods} already take ${inWords}, so the new one would never be scheduled`,
    advice: STOP_FIRST,
  };
}

/** Pods of old and new revisions do not count for each other. */
function isPerRevision({ matchLabelKeys = [] }: PodAffinityTerm): boolean {
  return matchLabelKeys.includes('pod-template-hash');
}

/** A term without a selector selects nothing. */
function repelsItsOwn(term: PodAffinityTerm, manifest: Manifest): boolean {
  const { labelSelector, mismatchLabelKeys = [] } = term;
  if (labelSelector === undefined || mismatchLabelKeys.length > 0) return false;
  const labels = podTemplateOf(manifest)?.metadata?.labels ?? {};
  return isInOwnNamespace(term, manifest.metadata.namespace) && selectsLabels(labelSelector, labels);
}

/** What a selector of namespaces finds depends on labels that are not here, but one that says nothing finds all. */
function isInOwnNamespace({ namespaceSelector, namespaces = [] }: PodAffinityTerm, own = ''): boolean {
  if (namespaceSelector !== undefined) return Object.keys(namespaceSelector).length === 0;
  return namespaces.length === 0 || namespaces.includes(own);
}
