import { fitName } from '../short-hash';

/**
 * The labels that select the pods of a workload: builder, Service, budget, autoscaler, policies and reconcile all ask
 * here. A selector is immutable in the API, so these two labels stay for ever and hold nothing that changes.
 */
export function selectorOf(component: string, workload: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': component, 'app.kubernetes.io/component': workload };
}

/** `metrics-server` for the workload of that name, else `<component>-<workload>`. */
export function objectNameOf(component: string, workload: string): string {
  return component === workload ? component : `${component}-${workload}`;
}

/** On every pod that has a port with metrics, so that the scraper's policy does not have to list them. */
export const SCRAPED_LABEL = 'groundplan.dev/scraped';

/** On every pod that a route leads to, so that the ingress part's policy does not have to list them. */
export const ROUTED_LABEL = 'groundplan.dev/routed';

/** The annotation in which an object says why it is as it is. */
export const BECAUSE = 'groundplan.dev/because';

/** On every namespace, by the API itself: its name. */
export const NAMESPACE_NAME = 'kubernetes.io/metadata.name';

const LABEL_NAME_LIMIT = 63;

/**
 * On every pod of an application that connects to the port: the server's policy admits the label, so that a new client
 * changes nothing in the server's folder. Label names end at 63 characters; a longer one is cut and told apart by a hash.
 */
export function clientLabelOf(
  server: { readonly namespace: string; readonly objectName: string },
  port: string,
): string {
  const name = `${server.namespace}.${server.objectName}.${port}`;
  return `to.groundplan.dev/${fitName(name, LABEL_NAME_LIMIT)}`;
}
