import { groupOf, type Manifest, type RenderedObject } from '../render/manifest';
import { isBuiltIn } from './served-versions';

/** Custom resources by group and kind that are known to make no pods: they scale, watch or guard those of others. */
const WITHOUT_PODS: ReadonlySet<string> = new Set([
  'keda.sh/ScaledObject',
  'keda.sh/TriggerAuthentication',
  'autoscaling.k8s.io/VerticalPodAutoscaler',
  'monitoring.coreos.com/ServiceMonitor',
  'monitoring.coreos.com/PodMonitor',
  'monitoring.coreos.com/PrometheusRule',
]);

/**
 * Whether the owner of an object renders, for the same namespace, a custom resource of which an operator may make pods that
 * no tree holds. One without a namespace may be for all of them: its scope stands in its definition.
 */
export type MakesPods = (object: Pick<RenderedObject, 'owner' | 'manifest'>) => boolean;

/** Looks at all objects of a tree once, for as many Services as there are. */
export function makesPodsIn(objects: readonly RenderedObject[]): MakesPods {
  const makers = new Set(
    objects
      .filter(({ manifest }) => !isBuiltIn(manifest) && !WITHOUT_PODS.has(kindOf(manifest)))
      .map(({ owner, manifest }) => `${manifest.metadata.namespace ?? ''}/${owner}`),
  );
  return ({ owner, manifest }) =>
    [manifest.metadata.namespace ?? '', ''].some((space) => makers.has(`${space}/${owner}`));
}

function kindOf({ apiVersion, kind }: Manifest): string {
  return `${groupOf(apiVersion)}/${kind}`;
}
