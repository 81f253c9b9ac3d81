import { succeeded, type Api } from './api';
import { eventually } from './eventually';
import type { Pod } from './pod';

/** Empties a node as `kubectl drain` does: no new pods, and an eviction for each pod but those of DaemonSets. */
export async function drain(api: Api, node: string): Promise<void> {
  await setUnschedulable(api, node, true);
  const waiting = async () => {
    const pods = await podsToEvict(api, node);
    const replies = await Promise.all(pods.map((pod) => evict(api, pod)));
    return replies.flatMap((refusal, index) => {
      const { namespace = '', name } = pods[index]?.metadata ?? { name: '' };
      return [`${namespace}/${name}${refusal === undefined ? '' : `: ${refusal}`}`];
    });
  };
  await eventually(`node ${node} is empty`, async () => {
    const pods = await waiting();
    return pods.length === 0 ? undefined : pods.join('\n');
  });
}

/** Lets pods onto a node again. */
export function uncordon(api: Api, node: string): Promise<void> {
  return setUnschedulable(api, node, false);
}

async function setUnschedulable(api: Api, node: string, unschedulable: boolean): Promise<void> {
  const reply = await api.ask(`/api/v1/nodes/${node}`, {
    method: 'PATCH',
    contentType: 'application/merge-patch+json',
    body: { spec: { unschedulable } },
  });
  succeeded(`node ${node}`, reply);
}

async function podsToEvict(api: Api, node: string): Promise<readonly Pod[]> {
  const pods = await api.list<Pod>(`/api/v1/pods?fieldSelector=spec.nodeName=${node}`);
  return pods.filter(({ metadata }) => {
    const { ownerReferences = [] } = metadata as { ownerReferences?: readonly { kind: string }[] };
    return ownerReferences.every(({ kind }) => kind !== 'DaemonSet');
  });
}

/** Asks for a pod to go; the budget's words when it has to stay for now. */
async function evict(api: Api, { metadata }: Pod): Promise<string | undefined> {
  const { name, namespace = '' } = metadata;
  const reply = await api.ask(`/api/v1/namespaces/${namespace}/pods/${name}/eviction`, {
    method: 'POST',
    body: { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name, namespace } },
  });
  if (reply.status === 429) return (reply.body as { message: string }).message;
  if (reply.status !== 404) succeeded(`eviction of ${namespace}/${name}`, reply);
  return undefined;
}
