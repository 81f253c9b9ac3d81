import type { ServiceSpec } from '../imports/k8s';
import { groupOf, type Manifest, type RenderedObject } from '../render/manifest';
import { objectPlace } from '../render/owner';
import type { Finding, TreeCheck } from './check';
import { labelIndex } from './label-index';
import type { Labels } from './label-selector';
import { carries, labelledPods, statedOf, type LabelledPods } from './labelled-pods';
import { isMeantForAll } from './meant-services';
import { makesPodsIn, type MakesPods } from './pod-makers';

/** One without a selector has its addresses from elsewhere. */
export const validServiceSelectors: TreeCheck = {
  id: 'valid-service-selectors',
  severity: 'error',
  summary:
    'A Service whose selector finds no pods in its namespace, so that nobody answers, or the pods of two workloads, of which each gets half of the requests meant for the other. Of pods that an operator makes nothing is known: where the component of a Service renders a custom resource in the namespace, its pods may be such. Two workloads of one component may be meant, as a canary is: then the annotation groundplan.dev/because of the Service says why. So may a label that the application itself puts on its pods, as a leader does: with the annotation it is enough that the other labels select pods of the component.',
  remediation: 'select by all labels of one workload',
  find(objects, plan) {
    const services = objects.filter(({ manifest }) => Object.keys(selectorOf(manifest)).length > 0);
    const manifests = objects.map(({ manifest }) => manifest);
    const pods = labelledPods([...plan.workloads.values()], manifests, plan);
    const candidates = labelIndex(pods, ({ labels }) => labels);
    const makesPods = makesPodsIn(objects);
    return services.flatMap((service) => {
      const { owner, manifest } = service;
      const finding = findingIn(service, candidates(selectorOf(manifest)), makesPods);
      return finding === undefined ? [] : [{ at: objectPlace(owner, manifest), ...finding }];
    });
  },
};

function findingIn(
  service: RenderedObject,
  candidates: readonly LabelledPods[],
  makesPods: MakesPods,
): Finding | undefined {
  const { owner, manifest } = service;
  const { namespace } = manifest.metadata;
  const selector = selectorOf(manifest);
  const carriers = candidates.filter((pods) => carries(pods, selector) || isMeantFor(pods, service));
  const here = carriers.filter(({ workload }) => workload.namespace === namespace);
  if (here.length === 0) return makesPods(service) ? undefined : leadsNowhere(manifest, carriers);
  const workloads = here.map(({ workload }) => workload);
  if (here.length === 1 || isMeantForAll(manifest, owner, workloads)) return undefined;
  return { reason: `selects ${inWords(selector)}, which the pods of ${namesOf(here)} carry` };
}

/** Whether a Service that says why is for pods of its own component which get its other labels while they run. */
function isMeantFor(pods: LabelledPods, { owner, manifest }: RenderedObject): boolean {
  const stated = statedOf(pods, selectorOf(manifest));
  return Object.keys(stated).length > 0 && carries(pods, stated) && isMeantForAll(manifest, owner, [pods.workload]);
}

function leadsNowhere(manifest: Manifest, carriers: readonly LabelledPods[]): Finding {
  const { namespace = '(none)' } = manifest.metadata;
  const advice =
    carriers.length === 0
      ? undefined
      : `set metadata.namespace, since those of ${namesOf(carriers)} do in ${namespacesOf(carriers)}`;
  return { reason: `selects ${inWords(selectorOf(manifest))}, which no pods of namespace ${namespace} carry`, advice };
}

function inWords(selector: Labels): string {
  return Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
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
