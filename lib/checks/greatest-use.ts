import type { Container } from '../imports/k8s';
import type { Plan } from '../plan/plan';
import { isSidecar } from '../workload/container';
import { amountOf, sum } from './amounts';
import type { Share, Use } from './autoscaler-specs';
import type { RunningPods } from './running-pods';

type Known = Pick<Plan, 'cluster' | 'namespaces'>;

/**
 * The greatest share of its request, in percent, that pods or one container of each can use: what their limits allow, and a
 * node holds. Nothing without a request, of which it would be a share.
 */
export function greatestUse(pods: RunningPods, share: Share, plan: Known): number | undefined {
  const request = requestOf(pods, share);
  const { use } = share;
  const most = [
    sum(measured(pods, share).map((container) => limitOf(container, use, { pods, plan }))),
    amountOr(pods.pod.resources?.limits?.[use], Infinity),
    amountOf(plan.cluster.nodes[use]),
  ];
  return request === undefined || request === 0 ? undefined : (100 * Math.min(...most)) / request;
}

/** What runs to its end before the others start is not measured. */
function measured({ pod }: RunningPods, { container }: Share): readonly Container[] {
  const beside = [...pod.containers, ...(pod.initContainers ?? []).filter(isSidecar)];
  return container === undefined ? beside : beside.filter(({ name }) => name === container);
}

/**
 * The request that a share is of, in thousandths: for a share of the pod, what is stated for it as a whole; for a missing
 * request of a container the API server takes its limit. Nothing where nobody says.
 */
export function requestOf(pods: RunningPods, share: Share): number | undefined {
  const { use, container } = share;
  const ofPod = container === undefined ? pods.pod.resources?.requests?.[use] : undefined;
  const ofContainers = measured(pods, share).map(
    ({ resources }) => resources?.requests?.[use] ?? resources?.limits?.[use],
  );
  const amounts = ofPod === undefined ? ofContainers : [ofPod];
  const request = sum(amounts.map((amount) => amountOr(amount, 0)));
  const isUnknown = amounts.length === 0 || amounts.includes(undefined);
  return request === 0 && isUnknown ? undefined : request;
}

/** A container without a limit gets that of its namespace, or none. */
function limitOf(
  { resources }: Container,
  use: Use,
  { pods, plan }: { readonly pods: RunningPods; readonly plan: Known },
): number {
  const defaults = plan.namespaces.get(pods.manifest.metadata.namespace ?? '')?.facts.containerDefaults;
  return amountOr(resources?.limits?.[use] ?? defaults?.limits[use], Infinity);
}

function amountOr(amount: string | number | undefined, instead: number): number {
  return amount === undefined ? instead : amountOf(amount);
}
