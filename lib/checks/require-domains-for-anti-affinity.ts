import type { PodAffinityTerm } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import type { Manifest } from '../render/manifest';
import { objectPlace } from '../render/owner';
import { podTemplateOf } from '../render/pod-template';
import type { Finding, TreeCheck } from './check';
import { crowding, domainsOf, podsInWords, STOP_FIRST, type Domains } from './domains';
import { selectsLabels } from './label-selector';
import { runningPods, type RunningPods } from './running-pods';

/** Counts against all nodes that the cluster states: a nodeSelector may leave fewer, of which nobody says how many. */
export const requireDomainsForAntiAffinity: TreeCheck = {
  id: 'require-domains-for-anti-affinity',
  severity: 'error',
  summary:
    'A required podAntiAffinity by which no two pods of a workload may share a node or zone, with more pods than the cluster has of them, or as many and no room for the new pod of a rollout: the last would never be scheduled. Where the cluster states no zones, one by zones keeps nothing apart.',
  remediation: 'lower replicas, add nodes or zones, or prefer the pods apart instead of requiring it',
  find: (objects, plan) =>
    runningPods(plan, objects).flatMap((pods) => {
      if (pods.runToEnd) return [];
      const terms = pods.pod.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
      return terms
        .filter((term) => repelsItsOwn(term, pods.manifest))
        .flatMap((term) => findingsIn(pods, term, plan))
        .map((finding) => ({ at: objectPlace(pods.owner, pods.manifest), ...finding }));
    }),
};

function findingsIn(pods: RunningPods, term: PodAffinityTerm, { cluster }: Plan): readonly Finding[] {
  const domains = domainsOf(term.topologyKey, cluster);
  if (domains === undefined || pods.most < 2) return [];
  if (domains.count === 0) return [NO_ZONES];
  const crowd = crowding(pods, domains);
  if (crowd === 'pods') return [tooMany(pods, domains)];
  return crowd === 'rollout' && !isPerRevision(term) ? [noRoom(pods, domains)] : [];
}

const NO_ZONES: Finding = {
  reason: 'lets no two of its pods share a zone, but the cluster states no zones, so nothing keeps them apart',
  advice: 'state cluster.zones, or keep them apart by nodes',
};

function tooMany(pods: RunningPods, { what, inWords }: Domains): Finding {
  return {
    reason: `lets no two of its pods share a ${what} and has ${podsInWords(pods)} for ${inWords}, so the last would never be scheduled`,
  };
}

function noRoom(pods: RunningPods, { what, inWords }: Domains): Finding {
  return {
    reason: `lets no two of its pods share a ${what} and starts a new one before it stops an old one, but ${podsInWords(pods)} already take ${inWords}, so the new one would never be scheduled`,
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
