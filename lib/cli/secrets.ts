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

/** The one key of a secret of type `kubernetes.io/dockerconfigjson`, which a registry's login is kept in. */
const LOGIN = '.dockerconfigjson';

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
  const logins = secrets.filter(isLogin);
  if (create && secrets.length > logins.length) surroundings.warn(BRING_YOUR_OWN);
  if (create && logins.length > 0) surroundings.warn(SET_LOGIN);
  for (const secret of secrets) surroundings.print(create ? createCommand(secret) : line(secret));
  return 0;
}

/** Which keys these are stands in no file. On the other stream, so that the commands can be piped. */
const BRING_YOUR_OWN =
  "the values below are random; what somebody else gives out, such as a provider's API key, put in place of it before you run the commands";

/** Variables keep a password out of the history of a shell. */
const SET_LOGIN =
  'logins of a registry are read from REGISTRY, REGISTRY_USERNAME and REGISTRY_PASSWORD: set them before you run the commands';

/** Sorted by namespace and name; one that several components read is there once, with the keys of all. */
export function secretsOf(plan: Plan): readonly ExpectedSecret[] {
  const stated = [...plan.components.values()].flatMap(({ id, facts }) =>
    Object.entries(facts.secrets ?? {}).map(([name, { keys, readBy }]) => ({
      namespace: facts.namespace ?? '',
      name,
      keys,
      readBy: readBy.map((workload) => `${id}/${workload}`),
    })),
  );
  const placed = groupBy([...stated, ...pullSecretsOf(plan)], ({ namespace, name }) => `${namespace}/${name}`);
  return sortedBy(placed, ([place]) => place).flatMap(([, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const keys = [...new Set(same.flatMap((one) => one.keys))];
    return [{ ...first, keys, readBy: same.flatMap((one) => one.readBy) }];
  });
}

/** Every pod pulls images, so that every namespace that has some needs the logins. */
function pullSecretsOf({ cluster, workloads }: Plan): readonly ExpectedSecret[] {
  const namespaces = [...new Set([...workloads.values()].map(({ namespace }) => namespace))];
  return namespaces.flatMap((namespace) =>
    (cluster.imageRegistry.pullSecrets ?? []).map((name) => ({
      namespace,
      name,
      keys: [LOGIN],
      readBy: ['whoever pulls images'],
    })),
  );
}

function isLogin({ keys }: Pick<ExpectedSecret, 'keys'>): boolean {
  return keys.includes(LOGIN);
}

function line({ namespace, name, keys, readBy }: ExpectedSecret): string {
  return `${namespace}/${name}: ${keys.join(', ')} (read by ${readBy.join(', ')})`;
}

/** Fails where the secret exists already, so that running it twice changes no value. */
function createCommand({ namespace, name, keys }: ExpectedSecret): string {
  if (isLogin({ keys }))
    return `kubectl create secret docker-registry ${name} --namespace=${namespace} --docker-server="$REGISTRY" --docker-username="$REGISTRY_USERNAME" --docker-password="$REGISTRY_PASSWORD"`;
  const values = keys.map((key) => `--from-literal=${key}="$(openssl rand -base64 33)"`);
  return `kubectl create secret generic ${name} --namespace=${namespace} ${values.join(' ')}`;
}
