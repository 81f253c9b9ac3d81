import type { WorkloadKind } from '../component/facts';
import type { PlannedWorkload } from '../plan/plan';
import { matching, type Matchers } from './selector';

/** What Kubernetes makes random names of has no vowels, so that they spell nothing (k8s.io/apimachinery util/rand). */
const LETTER = '[^-aeiou]';
const RANDOM = `${LETTER}{5}`;
/**
 * A template's hash: the digits of a 32-bit number, each as a letter. One in half a million has fewer than five; a
 * shorter word is more likely to be part of another workload's name.
 */
const HASH = `${LETTER}{5,10}`;
/** Kubernetes cuts what stands before the random letters to 58 characters (k8s.io/apiserver storage/names). */
const LONGEST_BASE = 58;
const LONGEST_HASH = 10;

const generated = (base: string) => `${base.slice(0, LONGEST_BASE)}${RANDOM}`;

const POD_NAMES: Readonly<Partial<Record<WorkloadKind, (name: string) => string>>> = {
  Pod: (name) => name,
  Deployment: (name) =>
    name.length + LONGEST_HASH + 2 <= LONGEST_BASE
      ? `${name}-${HASH}-${RANDOM}`
      : // Where the base is cut, some of the hash or all of it is gone.
        `${name.slice(0, LONGEST_BASE)}-?${LETTER}{0,10}-?${RANDOM}`,
  StatefulSet: (name) => `${name}-[0-9]+`,
  DaemonSet: (name) => generated(`${name}-`),
  ReplicaSet: (name) => generated(`${name}-`),
  ReplicationController: (name) => generated(`${name}-`),
};

/**
 * Matches the pods of a workload by their names, and no other's: metrics do not say which workload a pod is of. Nothing for
 * Jobs and CronJobs, whose pods are no longer looked at when they have ended.
 */
export function ownPods({
  facts: { kind },
  namespace,
  objectName,
}: Pick<PlannedWorkload, 'facts' | 'namespace' | 'objectName'>): Matchers | undefined {
  const name = POD_NAMES[kind]?.(objectName);
  return name === undefined ? undefined : { namespace, pod: name === objectName ? name : matching(name) };
}
