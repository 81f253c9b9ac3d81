import type { Destination } from '../component/connections';
import type { Role } from '../component/facts';
import { ROUTED_LABEL, SCRAPED_LABEL } from './names';
import type { Edge } from './plan';

/** A destination that is no named server but every port of a sort. */
export interface WideEnd {
  readonly kind: Extract<Destination['kind'], 'scraped' | 'routed'>;
  /** Who promises to connect to it, inside the platform or outside (`cluster.external`). */
  readonly role: Extract<Role, 'scraper' | 'ingress'>;
  readonly why: Exclude<Edge['why'], 'connects'>;
  /** On every pod with such a port, so that a policy does not have to list them. */
  readonly label: string;
}

/** Every port with metrics, and every port that a route leads to. */
export const WIDE_ENDS: readonly WideEnd[] = [
  { kind: 'scraped', role: 'scraper', why: 'scrape', label: SCRAPED_LABEL },
  { kind: 'routed', role: 'ingress', why: 'route', label: ROUTED_LABEL },
];
