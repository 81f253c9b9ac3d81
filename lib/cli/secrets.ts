import { groupBy } from '../group-by';
import { sortedBy } from '../order';
import type { Plan } from '../plan/plan';
import type { ExitCode, Surroundings } from './surroundings';
import { renderClusters } from './render-clusters';

interface ExpectedSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly readBy: readonly string[];
}

/**
 * `groundplan secrets CLUSTER`: the secrets that must exist before the cluster's pods start; with `--create` the commands
 * that create them with random values. Values never pass through this program.
 */
export function secretsCommand(
  cluster: string,
  { create }: { readonly create: boolean },
  surroundings: Surroundings,
): ExitCode {
  const [rendered] = renderClusters(surroundings.platform(), [cluster], surroundings);
  const secrets = rendered === undefined ? [] : secretsOf(rendered.plan);
  if (secrets.length === 0) surroundings.warn(`cluster ${cluster} needs no secrets`);
  if (create && secrets.length > 0) surroundings.warn(BRING_YOUR_OWN);
  for (const secret of secrets) surroundings.print(create ? createCommand(secret) : line(secret));
  return 0;
}

/** Which keys these are stands in no file. On the other stream, so that the commands can be piped. */
const BRING_YOUR_OWN =
  "every value below is random; what somebody else gives out, such as a provider's API key, put in place of it before you run the commands";

/** Sorted by namespace and name; one that several components read is there once, with the keys of all. */
export function secretsOf({ components }: Plan): readonly ExpectedSecret[] {
  const stated = [...components.values()].flatMap(({ id, facts }) =>
    Object.entries(facts.secrets ?? {}).map(([name, { keys, readBy }]) => ({
      namespace: facts.namespace ?? '',
      name,
      keys,
      readBy: readBy.map((workload) => `${id}/${workload}`),
    })),
  );
  const placed = groupBy(stated, ({ namespace, name }) => `${namespace}/${name}`);
  return sortedBy(placed, ([place]) => place).flatMap(([, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const keys = [...new Set(same.flatMap((one) => one.keys))];
    return [{ ...first, keys, readBy: same.flatMap((one) => one.readBy) }];
  });
}

function line({ namespace, name, keys, readBy }: ExpectedSecret): string {
  return `${namespace}/${name}: ${keys.join(', ')} (read by ${readBy.join(', ')})`;
}

/** Fails where the secret exists already, so that running it twice changes no value. */
function createCommand({ namespace, name, keys }: ExpectedSecret): string {
  const values = keys.map((key) => `--from-literal=${key}="$(openssl rand -base64 33)"`);
  return `kubectl create secret generic ${name} --namespace=${namespace} ${values.join(' ')}`;
}
