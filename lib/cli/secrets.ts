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
  /** Whether it is a login of a registry: the API takes it with the type and the key of one alone. */
  readonly isLogin: boolean;
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
  if (create) for (const advice of beforeCreating(secrets)) surroundings.warn(advice);
  for (const secret of secrets) surroundings.print(create ? createCommand(secret) : line(secret));
  return 0;
}

/** What to know before the commands are run; on the other stream, so that they can be piped. */
function beforeCreating(secrets: readonly ExpectedSecret[]): readonly string[] {
  const logins = [...new Set(secrets.flatMap(({ name, isLogin }) => (isLogin ? [name] : [])))];
  return [...(secrets.some(({ isLogin }) => !isLogin) ? [BRING_YOUR_OWN] : []), ...logins.map(setLogin)];
}

/** Which keys these are stands in no file. */
const BRING_YOUR_OWN =
  "the values below are random; what somebody else gives out, such as a provider's API key, put in place of it before you run the commands";

/** Sorted by namespace and name; one that several components read is there once, with the keys of all. */
export function secretsOf(plan: Plan): readonly ExpectedSecret[] {
  const stated = [...plan.components.values()].flatMap(({ id, facts }) =>
    Object.entries(facts.secrets ?? {}).map(([name, { keys, readBy }]) => ({
      namespace: facts.namespace ?? '',
      name,
      keys,
      isLogin: false,
      readBy: readBy.map((workload) => `${id}/${workload}`),
    })),
  );
  const placed = groupBy([...stated, ...pullSecretsOf(plan)], ({ namespace, name }) => `${namespace}/${name}`);
  return sortedBy(placed, ([place]) => place).flatMap(([, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const keys = [...new Set(same.flatMap((one) => one.keys))];
    const isLogin = same.some((one) => one.isLogin);
    return [{ ...first, keys, isLogin, readBy: same.flatMap((one) => one.readBy) }];
  });
}

/** Every pod pulls images, so that every namespace that has some needs the logins. */
function pullSecretsOf({ cluster, workloads }: Plan): readonly ExpectedSecret[] {
  const namespaces = [...new Set([...workloads.values()].map(({ namespace }) => namespace))];
  const login = { keys: ['.dockerconfigjson'], isLogin: true, readBy: ['whoever pulls images'] };
  return namespaces.flatMap((namespace) =>
    (cluster.imageRegistry.pullSecrets ?? []).map((name) => ({ namespace, name, ...login })),
  );
}

function line({ namespace, name, keys, readBy }: ExpectedSecret): string {
  return `${namespace}/${name}: ${keys.join(', ')} (read by ${readBy.join(', ')})`;
}

/** Fails where the secret exists already, so that running it twice changes no value. */
function createCommand({ namespace, name, keys, isLogin }: ExpectedSecret): string {
  if (isLogin) {
    const parts = LOGIN_PARTS.map((part) => `--docker-${part.toLowerCase()}="$${loginVariable(name, part)}"`);
    return `kubectl create secret docker-registry ${name} --namespace=${namespace} ${parts.join(' ')}`;
  }
  const values = keys.map((key) => `--from-literal=${key}="$(openssl rand -base64 33)"`);
  return `kubectl create secret generic ${name} --namespace=${namespace} ${values.join(' ')}`;
}

const LOGIN_PARTS = ['SERVER', 'USERNAME', 'PASSWORD'] as const;

/** Variables keep a password out of the history of a shell; each login has its own. */
function loginVariable(name: string, part: (typeof LOGIN_PARTS)[number]): string {
  return `${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_${part}`;
}

function setLogin(name: string): string {
  const variables = LOGIN_PARTS.map((part) => loginVariable(name, part)).join(', ');
  return `the login ${name} of a registry is read from ${variables}: set them before you run the commands`;
}
