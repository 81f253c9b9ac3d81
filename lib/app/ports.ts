import type { PortFacts, Scheme, ServiceFacts } from '../component/facts';

/**
 * A port by its number; its name says what is spoken: `http`, `https`, `grpc`, `metrics` (HTTP, scraped, not behind the
 * Service), anything else TCP. Or more exactly.
 */
export type AppPort = number | ExactPort;

/** A port with what its name does not say. */
export interface ExactPort {
  /** The number that it listens on. */
  readonly number: number;
  /** What is spoken. Default: what its name says, else `tcp`. */
  readonly protocol?: Scheme | 'udp';
  /**
   * Port of the Service in front of it. Default 80 for HTTP, 443 for HTTPS, none for `metrics`, else the number; the number
   * for all behind a headless Service. `false`: none.
   */
  readonly service?: number | false;
  /** The path under which it serves Prometheus metrics. Default for `metrics`: `/metrics`; for others, none. */
  readonly metrics?: string;
  /** Teams whose applications may connect to it, beside the own; or anyone. Default: the application's clients. */
  readonly clients?: PortFacts['clients'];
}

const METRICS = 'metrics';
const BY_NAME: Readonly<Record<string, Scheme>> = { http: 'http', https: 'https', grpc: 'grpc', [METRICS]: 'http' };
const SERVICE_PORT: Readonly<Partial<Record<Scheme, number>>> = { http: 80, https: 443 };

interface Side {
  /** Whether a Service stands in front of the ports. */
  readonly served: boolean;
  /** How the Service behaves. */
  readonly service?: ServiceFacts;
  readonly clients?: PortFacts['clients'];
  /** The container that listens, where it is not the application's own. */
  readonly container?: string;
}

/** The facts of ports. */
export function portFacts(ports: Readonly<Record<string, AppPort>>, side: Side): Readonly<Record<string, PortFacts>> {
  return Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, factsOf(name, exactly(port), side)]));
}

const exactly = (port: AppPort): ExactPort => (typeof port === 'number' ? { number: port } : port);

function factsOf(name: string, port: ExactPort, side: Side): PortFacts {
  const spoken = port.protocol ?? BY_NAME[name] ?? 'tcp';
  const scheme = spoken === 'udp' ? 'tcp' : spoken;
  const metrics = port.metrics ?? (name === METRICS ? '/metrics' : undefined);
  return {
    number: port.number,
    protocol: spoken === 'udp' ? 'UDP' : undefined,
    // HTTP goes without saying.
    scheme: scheme === 'http' ? undefined : scheme,
    container: side.container,
    scrape: metrics === undefined ? undefined : { path: metrics },
    ...serviceOf(name, port, { ...side, scheme }),
  };
}

function serviceOf(
  name: string,
  port: ExactPort,
  { served, clients, scheme, service: { headless } = {} }: Side & { readonly scheme: Scheme },
): Pick<PortFacts, 'service' | 'clients'> {
  // The name of a headless Service stands for the pods themselves, which listen at their own numbers alone.
  const behind = headless === true ? port.number : (SERVICE_PORT[scheme] ?? port.number);
  const service = port.service ?? (name === METRICS ? false : behind);
  return served && service !== false ? { service, clients: port.clients ?? clients } : {};
}

/** The port that a probe asks when nothing is said: the first that takes connections, metrics last. */
export function askedPort(ports: Readonly<Record<string, PortFacts>>): string | undefined {
  const names = Object.entries(ports).flatMap(([name, { protocol = 'TCP' }]) => (protocol === 'TCP' ? [name] : []));
  return names.find((name) => name !== METRICS) ?? names[0];
}
