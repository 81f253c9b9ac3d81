import versions from '../../../lib/imports/versions.json';
import { WORKLOAD_KINDS } from '../../../lib/component/facts';
import { referenceTo } from '../../../lib/derive/target-reference';
import type { PlannedWorkload } from '../../../lib/plan/plan';

const served = Object.values(versions.kinds).flat();

test.each(WORKLOAD_KINDS)('a %s is named by a version that Kubernetes serves', (kind) => {
  const reference = referenceTo({ facts: { kind }, objectName: 'web' } as PlannedWorkload);
  expect(reference).toMatchObject({ kind, name: 'web' });
  expect(served).toContain(`${reference.apiVersion} ${kind}`);
});
