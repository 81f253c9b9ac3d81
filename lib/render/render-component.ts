import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { folderOf, type AnyComponent } from '../component/component';
import type { Context } from '../component/context';
import { deriveAutoscaling } from '../derive/autoscaling';
import type { ClusterDeriver, Deriver } from '../derive/deriver';
import { deriveDisruptionBudgets } from '../derive/disruption-budgets';
import { deriveNamespaces } from '../derive/namespaces';
import { deriveNetworkPolicies } from '../derive/network-policies';
import { deriveRbac } from '../derive/rbac';
import { deriveRoutes } from '../derive/routes';
import { deriveServices } from '../derive/services';
import { contextOf } from '../plan/context';
import { componentLabels } from '../plan/labels';
import type { Plan, PlannedComponent } from '../plan/plan';
import { didYouMean } from '../spec/nearest';
import { renderWorkload } from '../workload/workload';
import type { Manifest } from './manifest';
import type { OwnedManifest } from './patch';
import { inReadingOrder } from './reading-order';

const DERIVERS: Readonly<Record<string, Deriver>> = {
  rbac: deriveRbac,
  services: deriveServices,
  'network-policies': deriveNetworkPolicies,
  autoscaling: deriveAutoscaling,
  'disruption-budgets': deriveDisruptionBudgets,
  routes: deriveRoutes,
};
const CLUSTER_DERIVERS: Readonly<Record<string, ClusterDeriver>> = { namespaces: deriveNamespaces };

/** The folder of what belongs to no single component. */
export const NAMESPACES = 'namespaces';

/**
 * Second phase of one component: its pods, its own objects, and what follows from its facts.
 * @throws Error, with the component's id, on what contradicts the facts.
 */
export function renderComponent(planned: PlannedComponent, plan: Plan): readonly OwnedManifest[] {
  const { id, component, workloads } = planned;
  const chart = chartOf(`${folderOf(component)}-derived`, componentLabels(component, plan.cluster));
  const context = contextOf(planned, plan);
  const descriptions = component.pods?.(context as never) ?? {};
  const names = workloads.map(({ name }) => name);
  for (const name of Object.keys(descriptions).filter((key) => !names.includes(key))) {
    throw new Error(`pods describes ${name}, which facts.workloads does not declare${didYouMean(name, names)}`);
  }
  const described = new Construct(chart, 'workloads');
  for (const workload of workloads) {
    const description = descriptions[workload.name];
    if (description !== undefined) renderWorkload(described, workload, { description, plan });
  }
  for (const [name, derive] of Object.entries(DERIVERS)) derive(new Construct(chart, `derived-${name}`), planned, plan);
  return [
    ...derivedManifests(chart).map((manifest) => ({ owner: id, manifest })),
    ...buildOwn(component, context, plan).map((manifest) => ({ owner: id, manifest, built: true })),
  ];
}

/** What a component builds itself, in a chart of its own: the engine judges it otherwise than what it derived. */
function buildOwn(component: AnyComponent, context: Context<unknown, string>, { cluster }: Plan): readonly Manifest[] {
  if (component.build === undefined) return [];
  const chart = chartOf(folderOf(component), componentLabels(component, cluster));
  component.build(chart, context as never);
  return (chart.toJson() as Manifest[]).map(inReadingOrder);
}

/** What follows from the facts of all components together. */
export function renderShared(plan: Plan): readonly Manifest[] {
  const chart = chartOf(NAMESPACES, { ...plan.cluster.labels, 'app.kubernetes.io/managed-by': 'groundplan' });
  for (const [name, derive] of Object.entries(CLUSTER_DERIVERS)) derive(new Construct(chart, name), plan);
  return derivedManifests(chart);
}

/** One App a chart: `App.synth` and `Chart.toJson` walk the whole app for every chart in it, which is quadratic. */
function chartOf(id: string, labels: Readonly<Record<string, string>>): Chart {
  return new Chart(new App(), id.replaceAll('/', '-'), { labels: { ...labels }, disableResourceNameHashes: true });
}

/** What the engine made has no dependencies and no validations of its own: `toJson` would look for both in vain. */
function derivedManifests(chart: Chart): readonly Manifest[] {
  const objects = chart.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
  return objects.map((object) => inReadingOrder(object.toJson() as Manifest));
}
