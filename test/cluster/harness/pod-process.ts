import type { EnvVar } from '../../../lib/imports/k8s';
import type { Api } from './api';
import { podFieldOf, type Container, type Pod } from './pod';

type Variables = Readonly<Record<string, string>>;
interface Data {
  readonly data?: Variables;
}

/** The environment of a container, its references resolved. */
export async function environmentOf(api: Api, pod: Pod, { env = [], envFrom }: Container): Promise<Variables> {
  if (envFrom !== undefined) throw new Error(`pod ${pod.metadata.name}: proofs do not know envFrom`);
  const variables = await Promise.all(env.map(async (one) => [one.name, await valueOf(api, pod, one)] as const));
  return Object.fromEntries(variables);
}

async function valueOf(api: Api, pod: Pod, { name, value = '', valueFrom }: EnvVar): Promise<string> {
  if (valueFrom === undefined) return value;
  const { fieldRef, configMapKeyRef, secretKeyRef } = valueFrom;
  if (fieldRef !== undefined) return podFieldOf(pod, fieldRef.fieldPath);
  const at = `/api/v1/namespaces/${pod.metadata.namespace ?? ''}`;
  if (configMapKeyRef !== undefined)
    return keyOf(await api.get<Data>(`${at}/configmaps/${configMapKeyRef.name ?? ''}`), configMapKeyRef.key);
  if (secretKeyRef !== undefined) {
    const secret = await api.get<Data>(`${at}/secrets/${secretKeyRef.name ?? ''}`);
    return Buffer.from(keyOf(secret, secretKeyRef.key), 'base64').toString();
  }
  throw new Error(`pod ${pod.metadata.name}: variable ${name} is of a kind that proofs do not know`);
}

function keyOf({ data = {} }: Data, key: string): string {
  const value = data[key];
  if (value === undefined) throw new Error(`a variable takes the key ${key}, which does not exist`);
  return value;
}

/** The arguments of a container's program, behind what stands for its entrypoint, `$(VARIABLES)` filled in. */
export function argumentsOf({ command = [], args = [] }: Container, environment: Variables): readonly string[] {
  return [...command.slice(1), ...args].map((text) =>
    text.replace(/\$\(([A-Za-z_][A-Za-z0-9_]*)\)/g, (whole, name: string) => environment[name] ?? whole),
  );
}
