import { BECAUSE } from '../plan/names';
import { groupOf, type Manifest } from '../render/manifest';
import { saysWhy } from '../render/says-why';
import { scopeOf } from '../render/scope';

/**
 * Why an application may not build an object without a reason: nobody can list the kinds by which the controllers of a cluster lead
 * requests, so that whoever reviews reads why each is there.
 */
export function unexplainedKinds(manifest: Manifest): readonly string[] {
  const fault = faultOf(manifest);
  if (fault === undefined || saysWhy(manifest)) return [];
  return [`${fault}; say in its annotation ${BECAUSE} why the application needs it, for whoever reviews it`];
}

function faultOf(manifest: Manifest): string | undefined {
  const group = groupOf(manifest.apiVersion);
  if (ADDRESSES.has(`${group}/${manifest.kind}`))
    return 'leads a Service to addresses that are written by hand, whose owners nobody asked';
  return scopeOf(manifest) === 'unknown'
    ? `is of no kind of Kubernetes itself (${group}), so that nothing here knows what it opens or starts`
    : undefined;
}

const ADDRESSES: ReadonlySet<string> = new Set(['/Endpoints', 'discovery.k8s.io/EndpointSlice']);
