import type { ServiceSpec } from '../imports/k8s';
import { groupOf, type Manifest } from '../render/manifest';
import { objectPlace } from '../render/owner';
import type { Finding, TreeCheck } from './check';
import type { Labels } from './label-selector';
import { carries, labelledPods, type LabelledPods } from './labelled-pods';

/** One without a selector has its addresses from elsewhere. */
export const validServiceSelectors: TreeCheck = {
  id: 'valid-service-selectors',
  severity: 'error',
  summary:
    'A Service whose selector finds no pods in its namespace, so that nobody answers, or the pods of two workloads, of which each gets half of the requests meant for the other.',
  remediation: 'select by all labels of one workload',
  find(objects, plan) {
    const services = objects.filter(({ manifest }) => Object.keys(selectorOf(manifest)).length > 0);
    const manifests = objects.map(({ manifest }) => manifest);
    const pods = labelledPods([...plan.workloads.values()], manifests, plan);
    const byLabel = indexByLabel(pods);
    return services.flatMap(({ owner, manifest }) => {
      const finding = findingIn(manifest, candidatesFor(manifest, pods, byLabel));
      return finding === undefined ? [] : [{ at: objectPlace(owner, manifest), ...finding }];
    });
  },
};

type ByLabel = ReadonlyMap<string, readonly LabelledPods[]>;

function indexByLabel(all: readonly LabelledPods[]): ByLabel {
  const index = new Map<string, LabelledPods[]>();
  for (const pods of all) {
    const labels = pods.labels.flatMap((some) => Object.entries(some).map(([key, value]) => `${key}=${value}`));
    for (const label of new Set(labels))
      index
        .set(label, index.get(label) ?? [])
        .get(label)
        ?.push(pods);
  }
  return index;
}

/** The shortest list of pods that one label of the selector gives: most labels of a large platform are on thousands. */
function candidatesFor(manifest: Manifest, all: readonly LabelledPods[], byLabel: ByLabel): readonly LabelledPods[] {
  const lists = Object.entries(selectorOf(manifest)).map(([key, value]) => byLabel.get(`${key}=${value}`) ?? all);
  return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest), all);
}

function findingIn(manifest: Manifest, candidates: readonly LabelledPods[]): Finding | undefined {
  const { namespace } = manifest.metadata;
  const selector = selectorOf(manifest);
  const carriers = candidates.filter((pods) => carries(pods, selector));
  const here = carriers.filter(({ workload }) => workload.namespace === namespace);
  if (here.length === 1) return undefined;
  const text = Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
  if (here.length > 1) return { reason: `selects ${text}, which the pods of ${namesOf(here)} carry` };
  const advice =
    carriers.length === 0
      ? undefined
      : `set metadata.namespace, since those of ${namesOf(carriers)} do in ${namespacesOf(carriers)}`;
  return { reason: `selects ${text}, which no pods of namespace ${namespace ?? '(none)'} carry`, advice };
}

function namesOf(pods: readonly LabelledPods[]): string {
  return pods.map(({ workload }) => `${workload.facts.kind} ${workload.objectName}`).join(' and ');
}

function namespacesOf(pods: readonly LabelledPods[]): string {
  return [...new Set(pods.map(({ workload }) => workload.namespace))].join(' and ');
}

function selectorOf({ apiVersion, kind, spec }: Manifest): Labels {
  if (groupOf(apiVersion) !== '' || kind !== 'Service') return {};
  const { type, selector = {} } = (spec ?? {}) as Partial<ServiceSpec>;
  return type === 'ExternalName' ? {} : selector;
}
