import { z } from 'zod';
import { portReference, sharedWith } from '../component/port-schema';
import { isRoutable } from '../component/routable';
import type { Facts, PortFacts } from '../component/facts';
import { domain } from '../spec/hostname';
import { routePath } from '../spec/url-path';

/** Where an application is reached from outside. */
export interface Route {
  /** A whole host name; or one word, before the cluster's `routes.domain`. A cluster may set another. */
  readonly host: string;
  /** Prefix of the paths. Default `/`. */
  readonly path?: string;
  /** Name of the port that it leads to: one that speaks HTTP or gRPC. Default: the first of these that is behind its Service. */
  readonly port?: string;
  /**
   * Other teams whose applications may have paths of the same host. Default: none, since whoever answers under a host is trusted
   * with its cookies and what people type there. The application that says so is the one whose path holds the other's (`/` holds
   * all); where neither holds the other, both do.
   */
  readonly sharedWith?: readonly string[];
}

export const route = z.strictObject({
  host: domain,
  path: routePath.optional(),
  port: portReference.optional(),
  sharedWith: sharedWith.optional(),
}) satisfies z.ZodType<Route>;

/** The route of an application under the host that its settings say; none where it has no route. */
export function routeFacts(
  { name, route: written }: { readonly name: string; readonly route?: Route },
  host: string | undefined,
  ports: Readonly<Record<string, PortFacts>>,
): Facts['routes'] {
  if (written === undefined || host === undefined) return undefined;
  const { path = '/', port = usualPort(ports), sharedWith: teams } = written;
  return { [name]: { host, path, workload: name, port, sharedWith: teams } };
}

/** Where none speaks HTTP, the first behind the Service: the plan says that no route leads there. */
function usualPort(ports: Readonly<Record<string, PortFacts>>): string {
  const served = Object.entries(ports).filter(([, { service }]) => service !== undefined);
  const [name = ''] = served.find(([, port]) => isRoutable(port)) ?? served[0] ?? [];
  return name;
}
