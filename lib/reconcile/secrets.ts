import type { Facts } from '../component/facts';
import type { Container, Volume } from '../imports/k8s';
import type { PlannedWorkload } from '../plan/plan';
import type { Difference } from './built';

interface Read {
  readonly name: string;
  /** None: all of them. */
  readonly keys: readonly string[];
}

type Secrets = NonNullable<Facts['secrets']>;

/** Every secret that the pods read must be declared, be read by this workload, and have the key; and the other way round. */
export const secretDifferences: Difference = ({ workload: { name, team }, planned, pod, containers }) => {
  const declared = planned.facts.secrets ?? {};
  const reads = [
    ...(pod.volumes ?? []).flatMap(readByVolume),
    ...containers.flatMap(readByEnvironment),
    ...(pod.imagePullSecrets ?? []).flatMap(readWhole),
  ];
  return [
    ...reads.flatMap((read) => readDifferences(read, name, declared)),
    ...unread(reads, { name, team }, declared),
  ];
};

function readDifferences({ name, keys }: Read, workload: string, declared: Secrets): readonly string[] {
  const secret = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (secret === undefined)
    return [
      `reads secret ${name}, which the facts do not declare; add it to secrets, so that whoever installs the platform learns of it`,
    ];
  if (!secret.readBy.includes(workload))
    return [`reads secret ${name}, whose readBy names only ${secret.readBy.join(', ')}; add ${workload} to it`];
  return keys
    .filter((key) => !secret.keys.includes(key))
    .map((key) => `reads key ${key} of secret ${name}, which has ${secret.keys.join(', ')}; add it to its keys`);
}

/** Somebody creates it, keeps it and rotates it because of readBy, which is everybody's of an application. */
function unread(
  reads: readonly Read[],
  { name: workload, team }: Pick<PlannedWorkload, 'name' | 'team'>,
  declared: Secrets,
): readonly string[] {
  const [why, advice] =
    team === undefined
      ? [`whose readBy names ${workload}`, `take ${workload} out of readBy`]
      : ['which it states', 'take it out of secrets'];
  return Object.entries(declared)
    .filter(([name, { readBy }]) => readBy.includes(workload) && !reads.some((read) => read.name === name))
    .map(([name]) => `does not read secret ${name}, ${why}; mount it or read it into the environment, or ${advice}`);
}

function readByVolume({ secret, projected, csi }: Volume): readonly Read[] {
  const sources = (projected?.sources ?? []).map((source) => source.secret);
  const files = [secret === undefined ? undefined : { ...secret, name: secret.secretName }, ...sources];
  return [
    ...files.flatMap((source) =>
      source?.name === undefined ? [] : [{ name: source.name, keys: (source.items ?? []).map(({ key }) => key) }],
    ),
    // The driver of the node reads it on behalf of the pod.
    ...readWhole(csi?.nodePublishSecretRef),
  ];
}

function readWhole(reference: { readonly name?: string } | undefined): readonly Read[] {
  return reference?.name === undefined ? [] : [{ name: reference.name, keys: [] }];
}

function readByEnvironment({ env = [], envFrom = [] }: Container): readonly Read[] {
  const single = env.flatMap(({ valueFrom }) => {
    const { name, key } = valueFrom?.secretKeyRef ?? {};
    return name === undefined ? [] : [{ name, keys: key === undefined ? [] : [key] }];
  });
  const whole = envFrom.flatMap(({ secretRef }) => readWhole(secretRef));
  return [...single, ...whole];
}
