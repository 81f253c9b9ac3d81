import type { Container, PodSpec } from '../imports/k8s';
import type { Plan, PlannedComponent, PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';

/** A workload as the facts declare it beside the object that exists. */
export interface Built {
  readonly workload: PlannedWorkload;
  readonly planned: PlannedComponent;
  readonly plan: Plan;
  readonly manifest: Manifest;
  readonly podLabels: Readonly<Record<string, string>>;
  readonly pod: PodSpec;
  /** Containers and init containers. */
  readonly containers: readonly Container[];
}

/** Differences of one kind, each a sentence that names both sides and what to do. */
export type Difference = (built: Built) => readonly string[];
