import { join } from 'node:path';
import type { Volume } from '../../../lib/imports/k8s';
import { succeeded, type Api, type StoredObject } from './api';
import { podFieldOf, type Container, type Pod } from './pod';

/** A file of a volume: its path, and what is in it. */
export type File = readonly [path: string, content: Buffer];

type Projection = NonNullable<NonNullable<Volume['projected']>['sources']>[number];

interface Data extends StoredObject {
  readonly data?: Readonly<Record<string, string>>;
}
interface Items {
  readonly items?: readonly { readonly key: string; readonly path: string }[];
  readonly optional?: boolean;
}

/** Everything that a container reads from ConfigMaps, Secrets, its token and its own pod, by absolute path. */
export async function volumeFilesOf(api: Api, pod: Pod, { volumeMounts = [] }: Container): Promise<readonly File[]> {
  const mounted = volumeMounts.map(async ({ name, mountPath, subPath }) => {
    const volume = (pod.spec.volumes ?? []).find((one) => one.name === name);
    if (volume === undefined) throw new Error(`pod ${pod.metadata.name} has no volume ${name}`);
    const files = await filesOf(api, pod, volume);
    return files
      .filter(([path]) => subPath === undefined || path === subPath)
      .map(([path, content]) => [subPath === undefined ? join(mountPath, path) : mountPath, content] as const);
  });
  return (await Promise.all(mounted)).flat();
}

async function filesOf(api: Api, pod: Pod, volume: Volume): Promise<readonly File[]> {
  const { name, configMap, secret, projected, emptyDir, persistentVolumeClaim } = volume;
  if (emptyDir !== undefined || persistentVolumeClaim !== undefined) return [];
  if (projected !== undefined) {
    const sources = await Promise.all((projected.sources ?? []).map((source) => projectedFiles(api, pod, source)));
    return sources.flat();
  }
  if (configMap === undefined && secret === undefined)
    throw new Error(`pod ${pod.metadata.name}: volume ${name} is of a kind that proofs do not know`);
  return projectedFiles(api, pod, {
    ...(configMap === undefined ? {} : { configMap }),
    ...(secret === undefined ? {} : { secret: { ...secret, name: secret.secretName } }),
  });
}

async function projectedFiles(api: Api, pod: Pod, source: Projection): Promise<readonly File[]> {
  const { configMap, secret, serviceAccountToken, downwardAPI } = source;
  const dataOf = async (plural: string, { name = '' }: { readonly name?: string }) =>
    (await api.get<Data>(`/api/v1/namespaces/${pod.metadata.namespace ?? ''}/${plural}/${name}`)).data ?? {};
  if (configMap !== undefined) return picked(await dataOf('configmaps', configMap), configMap, 'utf8');
  if (secret !== undefined) return picked(await dataOf('secrets', secret), secret, 'base64');
  if (serviceAccountToken !== undefined) return [await tokenFile(api, pod, serviceAccountToken)];
  return (downwardAPI?.items ?? []).map(({ path, fieldRef }) => [
    path,
    Buffer.from(podFieldOf(pod, fieldRef?.fieldPath ?? '')),
  ]);
}

function picked(
  data: Readonly<Record<string, string>>,
  { items }: Items,
  encoding: 'utf8' | 'base64',
): readonly File[] {
  const wanted = items ?? Object.keys(data).map((key) => ({ key, path: key }));
  return wanted.map(({ key, path }) => {
    const content = data[key];
    if (content === undefined) throw new Error(`a volume takes the key ${key}, which does not exist`);
    return [path, Buffer.from(content, encoding)];
  });
}

/** A token that the API server signs for this pod alone, as a kubelet asks for it. */
async function tokenFile(
  api: Api,
  { metadata, spec }: Pod,
  { path, audience, expirationSeconds }: NonNullable<Projection['serviceAccountToken']>,
): Promise<File> {
  const account = spec.serviceAccountName ?? 'default';
  const reply = await api.ask(`/api/v1/namespaces/${metadata.namespace ?? ''}/serviceaccounts/${account}/token`, {
    method: 'POST',
    body: {
      apiVersion: 'authentication.k8s.io/v1',
      kind: 'TokenRequest',
      spec: {
        audiences: audience === undefined ? [] : [audience],
        expirationSeconds,
        boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name: metadata.name, uid: metadata.uid },
      },
    },
  });
  const { status } = succeeded(`token of ${account}`, reply) as { status: { token: string } };
  return [path, Buffer.from(status.token)];
}
