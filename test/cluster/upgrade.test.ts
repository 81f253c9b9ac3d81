import { rmSync } from 'node:fs';
import type { Manifest } from '../../lib/render/manifest';
import { nthAddress } from './harness/addresses';
import { applyAll, complaintsOf, inStageOrder, sortedByKind } from './harness/apply';
import { openSandboxFor } from './harness/bring-up';
import { apiOf, startApiServer } from './harness/control-plane';
import { baseCommit, treeAt } from './harness/earlier-tree';
import type { OwnSandbox } from './harness/sandbox';
import { ownMinor, underTest } from './harness/under-test';

const { cluster, kubernetes, plan, rendered } = underTest();
const base = baseCommit();

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
    spec: { template, ...spec },
  };
}

// Only the API server decides what may change: one minor of each cluster will do.
(kubernetes === ownMinor(cluster) ? describe : describe.skip)('an upgrade of the tree', () => {
  let sandbox: OwnSandbox;
  beforeAll(async () => {
    sandbox = await openSandboxFor(plan.cluster);
    await startApiServer(sandbox, plan.cluster);
  });
  afterAll(async () => {
    await sandbox.close();
    rmSync(sandbox.folder, { recursive: true });
  });

  it(`from ${base?.slice(0, 7) ?? 'nothing'} changes no field that cannot be changed`, async () => {
    const earlier = base === undefined ? [] : sortedByKind(treeAt(base, cluster));
    expect(complaintsOf(await applyAll(apiOf(sandbox), earlier))).toEqual([]);
    expect(complaintsOf(await applyAll(apiOf(sandbox), inStageOrder(rendered)))).toEqual([]);
  });

  it.each(IMMUTABLE)('would be refused for $what', async ({ before, change, refusal }) => {
    const fields = 'roleRef' in change ? change : { spec: { ...(before.spec as object), ...change } };
    expect(complaintsOf(await applyAll(apiOf(sandbox), [{ manifest: before }]))).toEqual([]);
    const complaints = complaintsOf(await applyAll(apiOf(sandbox), [{ manifest: { ...before, ...fields } }]));
    expect(complaints.join()).toMatch(refusal);
  });
});
