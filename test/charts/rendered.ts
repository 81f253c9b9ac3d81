import { platform as real, type Spec } from '../../charts/platform';
import { overlay, type DeepPartial, type Platform } from '../../lib';
import { validApps } from '../fixtures/specs/valid-platform';
import { validSpec } from '../fixtures/specs/valid-spec';
import { treeOf, type Tree } from '../fixtures/tree';

/** This platform's components, and two applications. A test of another application hands in its own. */
export const platform: Platform = { ...real, apps: validApps };

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
