import { podTemplateOf } from '../../lib/render/pod-template';
import type { Tree } from '../fixtures/tree';
import type { End, NamedPort } from './evaluate-policies';

/** Where a node shows to the pods of another: its own address, or what an overlay makes of it. */
export interface Network {
  readonly node: string;
}

/** The pods of a tree by `namespace/workload`, as far as policies are concerned. */
export function podsOf({ objects }: Tree, { node }: Network): ReadonlyMap<string, End> {
  const ends = objects.flatMap(({ manifest }): readonly End[] => {
    const template = podTemplateOf(manifest);
    if (template === undefined) return [];
    const { name, namespace = '' } = manifest.metadata;
    const key = `${namespace}/${name.replace(/-[0-9a-f]{8}$/, '')}`;
    if (template.spec?.hostNetwork === true) return [{ name: key, address: node }];
    const ports = (template.spec?.containers ?? []).flatMap((container) => container.ports ?? []);
    const named = ports.map(({ name: port = '', containerPort, protocol = 'TCP' }): NamedPort => {
      return { name: port, number: containerPort, protocol: protocol === 'UDP' ? 'UDP' : 'TCP' };
    });
    const pod = { namespace, labels: { ...template.metadata?.labels }, ports: named };
    return [{ name: key, address: '10.244.9.9', pod }];
  });
  return new Map(ends.map((end) => [end.name, end]));
}

/** A pod that no platform rendered. */
export function strangerIn(namespace: string, labels: Readonly<Record<string, string>> = {}): End {
  return { name: `${namespace}/stranger`, address: '10.244.9.9', pod: { namespace, labels, ports: [] } };
}

/** Somebody by address. */
export function at(address: string): End {
  return { name: address, address };
}
