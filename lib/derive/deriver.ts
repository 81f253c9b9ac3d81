import type { Construct } from 'constructs';
import type { Plan, PlannedComponent } from '../plan/plan';

/** Renders what follows from one component's facts, into a scope of its own in the component's chart. */
export type Deriver = (scope: Construct, planned: PlannedComponent, plan: Plan) => void;

/** Renders what follows from the facts of all components together, such as namespaces that several share. */
export type ClusterDeriver = (scope: Construct, plan: Plan) => void;
