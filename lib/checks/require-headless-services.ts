import type { ServiceSpec, StatefulSetSpec } from '../imports/k8s';
import { groupOf, type Manifest, type RenderedObject } from '../render/manifest';
import { objectPlace } from '../render/owner';
import { podTemplateOf } from '../render/pod-template';
import type { Finding, TreeCheck } from './check';
import { selectsLabels } from './label-selector';

/** A warning: the pods run, and who asks for none by its name never sees a difference. */
export const requireHeadlessServices: TreeCheck = {
  id: 'require-headless-services',
  severity: 'warning',
  summary:
    'A StatefulSet whose serviceName is no headless Service that selects its pods: they run, but none has a name in DNS, by which members of a cluster find each other. Of a Service without a selector nothing is known.',
  remediation:
    'name the headless Service of its pods: the derived one is called like the StatefulSet, with -pods behind it',
  find(objects) {
    const services = new Map(objects.filter(isService).map(({ manifest }) => [keyOf(manifest), manifest]));
    return objects.filter(isStatefulSet).flatMap(({ owner, manifest }) => {
      const finding = findingIn(manifest, services);
      return finding === undefined ? [] : [{ at: objectPlace(owner, manifest), ...finding }];
    });
  },
};

const isService = ({ manifest: { apiVersion, kind } }: RenderedObject) =>
  groupOf(apiVersion) === '' && kind === 'Service';
const isStatefulSet = ({ manifest: { apiVersion, kind } }: RenderedObject) =>
  groupOf(apiVersion) === 'apps' && kind === 'StatefulSet';

function findingIn(manifest: Manifest, services: ReadonlyMap<string, Manifest>): Finding | undefined {
  const { serviceName = '' } = (manifest.spec ?? {}) as Partial<StatefulSetSpec>;
  if (serviceName === '') return undefined;
  const { namespace } = manifest.metadata;
  const service = services.get(keyOf({ metadata: { name: serviceName, namespace } }));
  const fault = service === undefined ? 'is not there' : faultOf(service, manifest);
  if (fault === undefined) return undefined;
  return { reason: `says serviceName: ${serviceName}, which ${fault}, so none of its pods has a name in DNS` };
}

function faultOf({ spec }: Manifest, set: Manifest): string | undefined {
  const { clusterIP, selector = {} } = (spec ?? {}) as Partial<ServiceSpec>;
  if (clusterIP !== 'None') return 'is no headless Service (clusterIP: None)';
  const labels = podTemplateOf(set)?.metadata?.labels ?? {};
  return selectsLabels({ matchLabels: selector }, labels) ? undefined : 'does not select its pods';
}

function keyOf({ metadata: { namespace = '', name } }: Pick<Manifest, 'metadata'>): string {
  return `${namespace}/${name}`;
}
