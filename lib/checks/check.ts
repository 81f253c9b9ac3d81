import type { Plan } from '../plan/plan';
import type { Manifest, RenderedObject } from '../render/manifest';

/** What every check says of itself, as data: the printed lines and docs/checks.md are made of it. */
interface Rule {
  /** Named by what it asks for: `no-`, `require-`, `unique-`, `valid-`. Its file, its test and each line end in it. */
  readonly id: string;
  /** An error stops a render before anything is written; a warning is printed. */
  readonly severity: 'error' | 'warning';
  /** What it finds, and why that hurts: whole sentences. */
  readonly summary: string;
  /** What to do, as the end of a line that tells a finding. */
  readonly remediation: string;
}

/** A check that looks at one object at a time. */
export interface ObjectCheck extends Rule {
  readonly find: (manifest: Manifest, plan: Plan) => readonly Finding[];
}

/** A check that needs all objects of a cluster, so that each finding says its place. */
export interface TreeCheck extends Rule {
  readonly find: (objects: readonly RenderedObject[], plan: Plan) => readonly PlacedFinding[];
}

export type Check = ObjectCheck | TreeCheck;

export interface Finding {
  /** What is wrong and what comes of it, as the words behind the object: `has no kind`. Never a secret's value. */
  readonly reason: string;
  /** Instead of the check's remediation, where it can name numbers or the likely meaning. */
  readonly advice?: string | undefined;
}

export interface PlacedFinding extends Finding {
  /** Where: `cluster.nodes`, `namespace shop`, or an owner and its object. */
  readonly at: string;
}

/** What is printed behind a finding's place: reason, what to do, and the id under which docs/checks.md says more. */
export function messageOf({ id, remediation }: Rule, { reason, advice = remediation }: Finding): string {
  return `${reason}; ${advice} [${id}]`;
}
