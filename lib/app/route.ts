import { z } from 'zod';
import { domain } from '../spec/hostname';
import { routePath } from '../spec/url-path';

/** Where an application is reached from outside. */
export interface Route {
  /** A whole host name; or one word, before the cluster's `routes.domain`. A cluster may set another. */
  readonly host: string;
  /** Prefix of the paths. Default `/`. */
  readonly path?: string;
  /** Default: the first port of its Service. */
  readonly port?: string;
}

export const route = z.strictObject({
  host: domain,
  path: routePath.optional(),
  port: z.string().min(1).optional(),
}) satisfies z.ZodType<Route>;
