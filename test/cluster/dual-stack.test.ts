import { describeObject } from '../../lib/render/manifest';
import type { ServiceSpec } from '../../lib/imports/k8s';
import { familyOf } from '../../lib/spec/cidr';
import { rangesOf } from '../../lib/spec/cluster-ranges';
import { succeeded, type StoredObject } from './harness/api';
import { everyShapeHere } from './harness/every-shape-here';
import { underTest } from './harness/under-test';

const cluster = underTest();
const { api, plan } = cluster;
const families = rangesOf(plan.cluster, 'serviceCidr').map(({ range }) => familyOf(range));

const preferring = everyShapeHere(cluster).find(
  ({ kind, spec }) => kind === 'Service' && (spec as ServiceSpec).ipFamilyPolicy === 'PreferDualStack',
);
if (preferring === undefined) throw new Error('no shape of applications has a Service that prefers both families');

test(`${describeObject(preferring)} has an address of ${families.join(' and ')}`, async () => {
  const reply = await api.apply(preferring, { dryRun: true });
  succeeded('the Service', reply);
  const { spec } = reply.body as StoredObject & { readonly spec: ServiceSpec };
  expect((spec.clusterIPs ?? []).map(familyOf)).toEqual(families);
});

test('one that requires both is taken where the cluster has ranges of both, and nowhere else', async () => {
  const spec = { ...(preferring.spec as ServiceSpec), ipFamilyPolicy: 'RequireDualStack' };
  const { status, body } = await api.apply({ ...preferring, spec }, { dryRun: true });
  const refusal = status < 300 ? undefined : (body as { readonly message: string }).message;
  if (families.length === 2) expect(refusal).toBeUndefined();
  else expect(refusal).toMatch(/this cluster is not configured for dual-stack services/);
});
