import { groupBy } from '../group-by';
import { leavesOf } from './json-pointer';
import type { Manifest } from './manifest';

/** Fields that follow from a fact: whoever changes one by hand leaves its other consequences behind. */
const OWNED: readonly { readonly field: RegExp; readonly fact: string }[] = [
  { field: /^\/(apiVersion|kind)$/, fact: 'the kind of the workload in the facts' },
  { field: /^\/metadata\/(name|namespace)$/, fact: "the component's facts (namespace, workload name)" },
  {
    field: /^(\/spec(\/jobTemplate\/spec)?\/template)?\/metadata\/labels(\/|$)/,
    fact: 'cluster.labels, or the workload in the facts',
  },
  { field: /^\/spec\/(selector|podSelector)(\/|$)/, fact: 'the workload in the facts' },
  { field: /^\/spec\/(replicas|minReplicas|maxReplicas)$/, fact: "replicas in the component's spec or facts" },
  { field: /\/(initContainers|containers)\/\d+\/image$/, fact: 'the image pin' },
  { field: /\/containers\/\d+\/ports\/\d+\/(name|containerPort|protocol)$/, fact: 'ports in the facts' },
  { field: /^\/(rules|roleRef|subjects)(\/|$)/, fact: "access in the component's facts, or groups of the namespace" },
  { field: /^\/(spec\/template\/spec\/)?automountServiceAccountToken$/, fact: "access in the component's facts" },
  { field: /^\/spec\/(ingress|egress|policyTypes)(\/|$)/, fact: 'peers, connects, admits and clients in the facts' },
  { field: /^\/spec\/(type|externalIPs)(\/|$)/, fact: 'routes in the facts' },
  { field: /^\/spec\/ports\/\d+\/(name|port|targetPort|protocol)$/, fact: 'ports in the facts' },
];

/** Owned fields that differ between two states of an object, and the fact that they all follow from. */
export interface OwnedChange {
  readonly paths: readonly string[];
  readonly fact: string;
}

/** The owned fields that a change touched, however far up it was made. */
export function ownedChanges(before: Manifest, after: Manifest): readonly OwnedChange[] {
  const [old, now] = [ownedLeaves(before), ownedLeaves(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
  return [...groupBy(paths, (path) => factOf(path) ?? '')].map(([fact, changed]) => ({ fact, paths: changed }));
}

function ownedLeaves(manifest: Manifest): ReadonlyMap<string, string> {
  const leaves = leavesOf(manifest).filter(([path]) => factOf(path) !== undefined);
  return new Map(leaves.map(([path, value]) => [path, JSON.stringify(value)]));
}

function factOf(path: string): string | undefined {
  return OWNED.find(({ field }) => field.test(path))?.fact;
}
