import type { AlertName, Severity } from '../component/alerts';
import type { PlannedWorkload } from '../plan/plan';
import type { Manifest } from '../render/manifest';

/** An alerting rule of Prometheus, as its rule files hold it. */
export interface AlertRule {
  readonly alert: AlertName;
  readonly expr: string;
  /** Absent: told at once. */
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** What is special about one rule; labels, runbook and what the workload wants otherwise come later, for all alike. */
export interface Draft {
  readonly alert: AlertName;
  readonly severity: Severity;
  readonly forMinutes: number;
  /** Selects by the workload's own namespace and object name, so that nobody else's state is told under its name. */
  readonly expr: string;
  /** What tells it from other rules of its name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** A few words; the same in every alert of the rule. */
  readonly summary: string;
  /** What happens, with its consequence; Prometheus fills in the labels of what it found. */
  readonly description: string;
}

/** A workload, and the object that runs its pods as it is written into the tree, patches and all. */
export interface Watched {
  readonly workload: PlannedWorkload;
  readonly object: Manifest;
}

/** The rules that follow from one side of a workload; none where it has not got that side. */
export type Topic = (watched: Watched) => readonly Draft[];
