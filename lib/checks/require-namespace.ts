import type { Plan } from '../plan/plan';
import { describeObject, type Manifest } from '../render/manifest';
import { didYouMean } from '../spec/nearest';
import type { Report } from '../spec/problem';

/** Reports an object in a namespace that no component brings or uses: the API server would refuse it. */
export function checkNamespaceExists(
  manifest: Manifest,
  { namespaces }: Pick<Plan, 'namespaces'>,
  report: Report,
): void {
  const { namespace } = manifest.metadata;
  if (namespace === undefined || namespaces.has(namespace)) return;
  report(
    describeObject(manifest),
    `is in a namespace that no component brings${didYouMean(namespace, [...namespaces.keys()])}; add it to namespaces in the component's facts`,
  );
}
