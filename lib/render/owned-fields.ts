import { groupBy } from '../group-by';
import { PRUNE_PROTECTION } from '../plan/prune-protection';
import { leavesOf, pointerStep } from './json-pointer';
import { groupOf, type Manifest } from './manifest';

interface Owned {
  readonly field: RegExp;
  /** By group and kind; without it, of every kind. */
  readonly kinds?: readonly string[];
  /** Why it is not for a patch, and what to do instead. */
  readonly why: string;
}

const follows = (fact: string): string => `which other objects follow; change ${fact} instead`;
const POD = String.raw`\/spec(\/jobTemplate\/spec)?\/template`;

/** Fields that follow from a fact: whoever changes one by hand leaves its other consequences behind. */
const OWNED: readonly Owned[] = [
  { field: /^\/(apiVersion|kind)$/, why: follows('the kind of the workload in the facts') },
  { field: /^\/metadata\/(name|namespace)$/, why: follows("the component's facts (namespace, workload name)") },
  {
    field: new RegExp(`^(${POD})?\\/metadata\\/labels(\\/|$)`),
    why: follows('cluster.labels, or the workload in the facts'),
  },
  { field: /^\/spec\/(selector|podSelector)(\/|$)/, why: follows('the workload in the facts') },
  {
    field: /^\/spec\/(replicas|(min|max)Replica(s|Count))$/,
    why: follows("replicas in the component's spec or facts"),
  },
  {
    field: /^\/spec\/(minAvailable|maxUnavailable)$/,
    kinds: ['policy/PodDisruptionBudget'],
    why: follows("replicas in the component's spec or facts"),
  },
  { field: /\/(initContainers|containers)\/\d+\/image$/, why: follows('the image pin') },
  { field: /\/containers\/\d+\/ports\/\d+\/(name|containerPort|protocol)$/, why: follows('ports in the facts') },
  { field: new RegExp(`^${POD}\\/spec\\/host(Network|PID|IPC)$`), why: follows('privileges in the facts') },
  {
    field: /^\/(rules|aggregationRule|roleRef|subjects)(\/|$)/,
    why: follows("access in the component's facts, or groups of the namespace"),
  },
  {
    field: /^\/(spec\/template\/spec\/)?automountServiceAccountToken$/,
    why: follows("access in the component's facts"),
  },
  {
    field: /^\/spec\/(ingress|egress|policyTypes)(\/|$)/,
    why: follows('peers, connects, admits and clients in the facts'),
  },
  { field: /^\/spec\/(type|externalIPs)(\/|$)/, why: follows('routes in the facts') },
  {
    field: /^\/spec\/(rules|defaultBackend)(\/|$)/,
    kinds: ['networking.k8s.io/Ingress'],
    why: follows('routes in the facts'),
  },
  { field: /^\/spec\/ports\/\d+\/(name|port|targetPort|protocol)$/, why: follows('ports in the facts') },
  {
    field: /^\/spec\/clusterIPs?(\/|$)/,
    kinds: ['/Service'],
    why: follows('the kind of the workload in the facts, since a StatefulSet alone has a headless Service'),
  },
  {
    field: /^\/spec\/hard(\/|$)/,
    kinds: ['/ResourceQuota'],
    why: follows('quota of the namespace in the facts'),
  },
  {
    field: /^\/spec\/limits(\/|$)/,
    kinds: ['/LimitRange'],
    why: follows('containerDefaults of the namespace in the facts'),
  },
  {
    field: /^\/spec\/volumeClaimTemplates(\/|$)/,
    kinds: ['apps/StatefulSet'],
    why: follows('claims in the facts'),
  },
  {
    field: /^\/spec\/(accessModes|resources|storageClassName)(\/|$)/,
    kinds: ['/PersistentVolumeClaim'],
    why: follows('claims in the facts'),
  },
  {
    field: new RegExp(`^/metadata/annotations/(${Object.keys(PRUNE_PROTECTION).map(pointerStep).join('|')})$`),
    // Whatever the protection is put on, and its like: there it is no option of a GitOps tool among others.
    kinds: [
      '/Namespace',
      '/PersistentVolumeClaim',
      'apps/StatefulSet',
      'networking.k8s.io/NetworkPolicy',
      '/ServiceAccount',
      '/Service',
    ],
    why: 'which keeps it, and the data behind it, when its file disappears; leave it, and confirm the deletion in the cluster instead',
  },
];

/** Owned fields that differ between two states of an object, and the reason that they all have. */
export interface OwnedChange {
  readonly paths: readonly string[];
  /** Why they are not for a patch, and what to do instead: goes on after the object's name. */
  readonly why: string;
}

/** The owned fields that a change touched, however far up it was made. */
export function ownedChanges(before: Manifest, after: Manifest): readonly OwnedChange[] {
  const [old, now] = [ownedLeaves(before), ownedLeaves(after)];
  const changed = [...new Map([...old, ...now])].filter(([path]) => old.get(path)?.value !== now.get(path)?.value);
  return [...groupBy(changed, ([, { why }]) => why)].map(([why, leaves]) => ({
    why,
    paths: leaves.map(([path]) => path),
  }));
}

interface OwnedLeaf {
  readonly value: string;
  readonly why: string;
}

function ownedLeaves(manifest: Manifest): ReadonlyMap<string, OwnedLeaf> {
  const kind = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
  const owned = OWNED.filter(({ kinds }) => kinds?.includes(kind) ?? true);
  return new Map(
    leavesOf(manifest).flatMap(([path, value]) => {
      const why = owned.find(({ field }) => field.test(path))?.why;
      return why === undefined ? [] : [[path, { value: JSON.stringify(value), why }]];
    }),
  );
}
