import type { Manifest } from '../../lib/render/manifest';
import { nthAddress } from './harness/addresses';
import { succeeded } from './harness/api';
import { ownMinor, underTest } from './harness/under-test';
import { upgradeOf } from './harness/upgrade';

const { api, cluster, kubernetes, plan, sandbox } = underTest();

/** What cannot be changed once it is there: a rename in our output would be refused, or lose data. */
const IMMUTABLE: readonly {
  readonly what: string;
  readonly before: Manifest;
  readonly change: object;
  readonly refusal: RegExp;
}[] = [
  {
    what: 'the selector of a Deployment',
    before: workload('Deployment', { selector: { matchLabels: { app: 'a' } } }),
    change: { selector: { matchLabels: { app: 'a', more: 'b' } } },
    refusal: /spec\.selector: .*field is immutable/,
  },
  {
    what: 'the claim templates of a StatefulSet',
    before: workload('StatefulSet', {
      selector: { matchLabels: { app: 'a' } },
      serviceName: 'a',
      volumeClaimTemplates: [claim('1Gi')],
    }),
    change: { volumeClaimTemplates: [claim('2Gi')] },
    refusal:
      /(updates to statefulset spec for fields other than .* are forbidden|volumeClaimTemplates: .*field is immutable)/,
  },
  {
    what: 'the role of a binding',
    before: {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name: 'probe' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    },
    change: { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' } },
    refusal: /(cannot change roleRef|roleRef: .*field is immutable)/,
  },
  {
    what: 'the address of a Service',
    before: {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'probe', namespace: 'default' },
      spec: { clusterIP: 'None', selector: { app: 'a' }, ports: [{ port: 80 }] },
    },
    change: { clusterIP: nthAddress(plan.cluster.serviceCidr, 77) },
    refusal: /clusterIPs?.*(field is immutable|may not change once set)/,
  },
];

function claim(storage: string): object {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'data' },
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
  };
}

function workload(kind: string, spec: object): Manifest {
  const template = {
    metadata: { labels: { app: 'a', more: 'b' } },
    spec: { containers: [{ name: 'app', image: 'registry.example.com/app:1' }] },
  };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'probe', namespace: 'default' },
    // No pod is needed, and none may stand in the way of other proofs.
    spec: { template, replicas: 0, ...spec },
  };
}

const upgrade = upgradeOf(sandbox);

async function remaining(paths: readonly string[]): Promise<readonly string[]> {
  const replies = await Promise.all(paths.map(async (path) => ({ path, status: (await api.ask(path)).status })));
  return replies.filter(({ status }) => status !== 404).map(({ path }) => path);
}

const hasEarlier = kubernetes === ownMinor(cluster) && upgrade.commit !== undefined;
(hasEarlier ? test : test.skip)(`the tree was applied over that of ${upgrade.commit ?? 'no commit'}`, async () => {
  // Bringing up fails on a refusal; what the earlier tree had and this one has not is gone by now.
  expect(await remaining(upgrade.removed)).toEqual([]);
});

describe('an upgrade that changes what cannot be changed', () => {
  it.each(IMMUTABLE)('would be refused for $what', async ({ before, change, refusal }) => {
    const fields = 'roleRef' in change ? change : { spec: { ...(before.spec as object), ...change } };
    succeeded('before', await api.apply(before));
    const { status, body } = await api.apply({ ...before, ...fields }, { dryRun: true });
    succeeded('the end', await api.ask(await api.pathOf(before), { method: 'DELETE' }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect((body as { message: string }).message).toMatch(refusal);
  });
});
