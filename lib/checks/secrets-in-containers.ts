import type { Container, EnvVar, Probe } from '../imports/k8s';
import { isLiteralSecret, type LiteralSecret } from './literal-secret';
import { secretsInCommand } from './secrets-in-commands';
import { secretsInConnections } from './secrets-in-connections';

/** What a kubelet does beside running the container: it runs a command in it, or asks it. */
type Handler = Pick<Probe, 'exec' | 'httpGet'>;

/** Secrets that a container says in plain text: in variables, in commands, and in headers that its kubelet sends. */
export function secretsInContainer(container: Container): readonly LiteralSecret[] {
  const { name, env = [], command = [], args = [], lifecycle } = container;
  const place = `container ${name}`;
  const handlers: Readonly<Record<string, Handler | undefined>> = {
    postStart: lifecycle?.postStart,
    preStop: lifecycle?.preStop,
    startupProbe: container.startupProbe,
    readinessProbe: container.readinessProbe,
    livenessProbe: container.livenessProbe,
  };
  return [
    ...env.flatMap((variable) => secretsInVariable(variable, place)),
    ...secretsInCommand([...command, ...args]).map((found) => ({ place: `the command of ${place}`, ...found })),
    ...Object.entries(handlers).flatMap(([field, handler]) =>
      secretsOf(handler).map((found) => ({ place: `${field} of ${place}`, ...found })),
    ),
  ];
}

function secretsInVariable({ name, value = '' }: EnvVar, place: string): readonly LiteralSecret[] {
  if (isLiteralSecret(name, value)) return [{ place, name }];
  return secretsInConnections(value).map((found) => ({ place: `${name} of ${place}`, ...found }));
}

function secretsOf({ exec, httpGet }: Handler = {}): readonly Omit<LiteralSecret, 'place'>[] {
  const headers = httpGet?.httpHeaders ?? [];
  return [
    ...secretsInCommand(exec?.command ?? []),
    ...headers.filter(({ name, value }) => isLiteralSecret(name, value)).map(({ name }) => ({ name })),
  ];
}
