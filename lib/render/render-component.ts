import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { folderOf } from '../component/component';
import { podDescriptionSchema } from '../component/pods-schema';
import { deriveAutoscaling } from '../derive/autoscaling';
import type { ClusterDeriver, Deriver } from '../derive/deriver';
import { deriveDisruptionBudgets } from '../derive/disruption-budgets';
import { deriveNamespaces } from '../derive/namespaces';
import { deriveNetworkPolicies } from '../derive/network-policies';
import { deriveRecommendations } from '../derive/recommendations';
import { deriveRbac } from '../derive/rbac';
import { deriveRoutes } from '../derive/routes';
import { deriveScaledObjects } from '../derive/scaled-objects';
import { deriveServices } from '../derive/services';
import { attempt } from '../plan/attempt';
import { componentLabels } from '../plan/labels';
import { makeContext } from '../plan/make-context';
import type { Plan, PlannedComponent } from '../plan/plan';
import { didYouMean } from '../spec/nearest';
import { parseSpec } from '../spec/parse';
import type { Report } from '../spec/problem';
import { renderWorkload } from '../workload/workload';
import { guarded } from './guarded';
import type { Manifest, OwnedManifest } from './manifest';
import { NAMESPACES, ownerPath } from './owner';
import { inReadingOrder } from './reading-order';

const DERIVERS: Readonly<Record<string, Deriver>> = {
  rbac: deriveRbac,
  services: deriveServices,
  'network-policies': deriveNetworkPolicies,
  autoscaling: deriveAutoscaling,
  'scaled-objects': deriveScaledObjects,
  recommendations: deriveRecommendations,
  'disruption-budgets': deriveDisruptionBudgets,
  routes: deriveRoutes,
};
const CLUSTER_DERIVERS: Readonly<Record<string, ClusterDeriver>> = { namespaces: deriveNamespaces };

/**
 * Second phase of one component: its pods, its own objects, and what follows from its facts. Each step is taken whatever
 * became of the others, so that all that contradicts the facts is reported at once.
 */
export function renderComponent(planned: PlannedComponent, plan: Plan, report: Report): readonly OwnedManifest[] {
  const { id, component } = planned;
  const chart = chartOf(`${folderOf(component)}-derived`, componentLabels(component, plan.cluster));
  renderWorkloads(new Construct(chart, 'workloads'), planned, { plan, report });
  for (const [name, derive] of Object.entries(DERIVERS)) {
    reporting(ownerPath(id), report, () => {
      derive(new Construct(chart, `derived-${name}`), planned, plan);
    });
  }
  return [
    ...derivedManifests(chart).map((manifest) => ({ owner: id, manifest })),
    ...buildOwn(planned, plan, report).map((manifest) => ({ owner: id, manifest, built: true })),
  ];
}

/** The workloads that the facts declare, as the component's `pods` describes them. */
function renderWorkloads(
  scope: Construct,
  planned: PlannedComponent,
  { plan, report }: { readonly plan: Plan; readonly report: Report },
): void {
  const { component, workloads } = planned;
  const at = ownerPath(planned.id);
  const context = makeContext(planned, plan);
  const made = attempt(() => component.pods?.(context as never) ?? {}, {
    of: component,
    // The fields of an application are its author's; its pods are the engine's.
    at: component.team === undefined ? `${at} (pods)` : at,
    report,
  });
  if (made === undefined) return;
  const names = workloads.map(({ name }) => name);
  for (const name of Object.keys(made.value).filter((key) => !names.includes(key)))
    report(at, `pods describes ${name}, which facts.workloads does not declare${didYouMean(name, names)}`);
  for (const workload of workloads) {
    const description = made.value[workload.name];
    if (description === undefined) continue;
    const form = { at: `${at}: workload ${workload.name} (pods)`, report };
    if (parseSpec(podDescriptionSchema, description, form) === undefined) continue;
    const problem: Report = (_, message) => {
      report(at, `workload ${workload.name} ${message}`);
    };
    reporting(at, problem, () => {
      renderWorkload(scope, workload, { description, plan });
    });
  }
}

/** What a component builds itself, in a chart of its own: the engine judges it otherwise than what it derived. */
function buildOwn(planned: PlannedComponent, plan: Plan, report: Report): readonly Manifest[] {
  const { id, component } = planned;
  if (component.build === undefined) return [];
  const labels = componentLabels(component, plan.cluster);
  const chart = chartOf(folderOf(component), labels);
  const build = () => {
    component.build?.(chart, makeContext(planned, plan) as never);
    // `toJson` leaves out what a chart in the chart holds, and existing code has charts in charts.
    const charts = chart.node.root.node.findAll().filter((construct) => Chart.isChart(construct));
    return charts.flatMap((one) => {
      const manifests = one.toJson() as Manifest[];
      return manifests.map((manifest) =>
        inReadingOrder(guarded(one === chart ? manifest : labelled(manifest, labels))),
      );
    });
  };
  return attempt(build, { of: component, at: `${ownerPath(id)} (build)`, report })?.value ?? [];
}

/** As cdk8s labels the objects of a chart: their own labels lie over the chart's. */
function labelled(manifest: Manifest, labels: Readonly<Record<string, string>>): Manifest {
  const { metadata } = manifest;
  return { ...manifest, metadata: { ...metadata, labels: { ...labels, ...metadata.labels } } };
}

/** Runs a step of the engine; what it throws is a message for an operator already. */
function reporting(at: string, report: Report, step: () => void): void {
  try {
    step();
  } catch (error) {
    report(at, error instanceof Error ? error.message : String(error));
  }
}

/** What follows from the facts of all components together. */
export function renderShared(plan: Plan, report: Report): readonly OwnedManifest[] {
  const chart = chartOf(NAMESPACES, { ...plan.cluster.labels, 'app.kubernetes.io/managed-by': 'groundplan' });
  for (const [name, derive] of Object.entries(CLUSTER_DERIVERS)) {
    reporting(NAMESPACES, report, () => {
      derive(new Construct(chart, name), plan);
    });
  }
  return derivedManifests(chart).map((manifest) => ({ owner: NAMESPACES, manifest }));
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
