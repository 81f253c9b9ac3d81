import type { Api, StoredObject } from './api';

interface Workload extends StoredObject {
  readonly spec: { readonly replicas?: number };
  readonly status?: Readonly<Record<string, number | undefined>>;
}
interface Event {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly involvedObject: {
    readonly kind: string;
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
  };
}

const KINDS = { deployments: 'Deployment', statefulsets: 'StatefulSet', daemonsets: 'DaemonSet' } as const;

/** What keeps the workloads of a cluster from being ready, each with what its controller says; nothing when all are. */
export async function unsettled(api: Api): Promise<string | undefined> {
  const lists = await Promise.all(
    Object.entries(KINDS).map(async ([plural, kind]) =>
      (await api.list<Workload>(`/apis/apps/v1/${plural}`)).filter(isWaiting).map((one) => describe(kind, one)),
    ),
  );
  const waiting = [...lists.flat(), ...(await belowMinimum(api)), ...(await unbound(api))];
  if (waiting.length === 0) return undefined;
  return [...waiting, ...(await refusals(api))].join('\n');
}

interface Autoscaler extends StoredObject {
  readonly spec: { readonly minReplicas?: number };
  readonly status?: { readonly currentReplicas?: number };
}

interface Claim extends StoredObject {
  readonly status?: { readonly phase?: string };
}

/** Under an autoscaler a Deployment is born with one pod; the others come at the first look. */
async function belowMinimum(api: Api): Promise<readonly string[]> {
  const autoscalers = await api.list<Autoscaler>('/apis/autoscaling/v2/horizontalpodautoscalers');
  return autoscalers
    .filter(({ spec, status }) => (status?.currentReplicas ?? 0) < (spec.minReplicas ?? 1))
    .map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name} has fewer pods than its autoscaler's minimum`);
}

/** Claims find their volumes by themselves, one controller's look after the other. */
async function unbound(api: Api): Promise<readonly string[]> {
  const claims = await api.list<Claim>('/api/v1/persistentvolumeclaims');
  return claims
    .filter(({ status }) => status?.phase !== 'Bound')
    .map(({ metadata }) => `claim ${metadata.namespace ?? ''}/${metadata.name} has no volume`);
}

function isWaiting({ spec, status = {}, metadata }: Workload): boolean {
  const wanted = status.desiredNumberScheduled ?? spec.replicas ?? 1;
  const ready = status.numberReady ?? status.readyReplicas ?? 0;
  const updated = status.updatedNumberScheduled ?? status.updatedReplicas ?? 0;
  return status.observedGeneration !== metadata.generation || ready !== wanted || updated !== wanted;
}

function describe(kind: string, { metadata, spec, status = {} }: Workload): string {
  const ready = status.numberReady ?? status.readyReplicas ?? 0;
  const wanted = status.desiredNumberScheduled ?? spec.replicas ?? 1;
  return `${kind} ${metadata.namespace ?? ''}/${metadata.name} has ${ready} of ${wanted} pods ready`;
}

/**
 * What admission, quota, LimitRange and scheduler refused, as the events tell. A pod that found a node after all was not
 * refused: on a busy machine nodes are late with their heartbeats, and take nothing until the next one.
 */
export async function refusals(api: Api): Promise<readonly string[]> {
  const events = await api.list<Event>('/api/v1/events');
  const scheduled = new Set(
    events.filter(({ reason }) => reason === 'Scheduled').map(({ involvedObject }) => involvedObject.uid),
  );
  return events
    .filter(({ type, reason }) => type === 'Warning' && ['FailedCreate', 'FailedScheduling'].includes(reason))
    .filter(({ reason, involvedObject }) => reason === 'FailedCreate' || !scheduled.has(involvedObject.uid))
    .map(
      ({ reason, message, involvedObject: { kind, namespace, name } }) =>
        `${reason} ${kind} ${namespace ?? ''}/${name}: ${message}`,
    );
}
