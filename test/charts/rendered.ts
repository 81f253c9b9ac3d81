import { ledger } from '../../charts/apps/billing/ledger';
import { checkout } from '../../charts/apps/shop/checkout';
import { ordersDb } from '../../charts/apps/shop/orders-db';
import { platform as real, type Spec } from '../../charts/platform';
import { overlay, type DeepPartial, type Platform } from '../../lib';
import { validSpec } from '../fixtures/specs/valid-spec';
import { treeOf, type Tree } from '../fixtures/tree';

/** This platform's components, and three applications. A test of another application hands in its own. */
export const platform: Platform = { ...real, apps: [ledger, checkout, ordersDb] };

/** What a test changes about the small sound spec. */
export type Change = DeepPartial<Spec>;

/** The spec of a small sound cluster, with changes. */
export function specWith(change: Change): Spec {
  return overlay<Spec>(validSpec, change);
}

/** This platform on a small sound cluster, with changes. */
export function rendered(change: Change = {}, on: Platform = platform): Tree {
  return treeOf(on, specWith(change));
}

/** What the scraper is where the platform does not bring one. */
export const SCRAPER = { namespace: 'observability', labels: { 'app.kubernetes.io/name': 'prometheus' } };

/** The scraper as a network policy names it. */
export const SCRAPER_PEER = {
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': SCRAPER.namespace } },
  podSelector: { matchLabels: SCRAPER.labels },
};
