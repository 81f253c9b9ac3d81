import { minimumReplicas } from '../../lib/workload/spread';
import type { StoredObject } from './harness/api';
import { drain, uncordon } from './harness/drain';
import { eventually } from './harness/eventually';
import { nodesOf } from './harness/nodes';
import { refusals, unsettled } from './harness/settled';
import { underTest } from './harness/under-test';

const { api, plan } = underTest();

interface Budget extends StoredObject {
  readonly status: { readonly disruptionsAllowed: number };
}

describe('pods', () => {
  it('are refused by no Pod Security level, quota or scheduler', async () => {
    expect(await unsettled(api)).toBeUndefined();
    expect(await refusals(api)).toEqual([]);
  });

  it('may be disrupted one at a time wherever several always run', async () => {
    const several = [...plan.workloads.values()].filter((workload) => minimumReplicas(workload) > 1);
    const expected = several.map(({ namespace, objectName }) => [`${namespace}/${objectName}`, 1]);
    const allowed = async () => {
      const budgets = await api.list<Budget>('/apis/policy/v1/poddisruptionbudgets');
      return budgets.map(({ metadata, status }) => [
        `${metadata.namespace ?? ''}/${metadata.name}`,
        status.disruptionsAllowed,
      ]);
    };
    await eventually('the budgets have counted their pods', async () =>
      (await allowed()).some(([, count]) => count === 0) ? JSON.stringify(await allowed()) : undefined,
    );
    expect((await allowed()).sort()).toEqual(expected.sort());
  });

  it('leave every node that is drained, and come up elsewhere', async () => {
    for (const { name } of nodesOf(plan.cluster)) {
      await drain(api, name);
      await eventually(`every workload is ready without ${name}`, () => unsettled(api), 60);
      await uncordon(api, name);
    }
  });
});
