import type { Privilege } from '../../../lib';
import { problemsOf, problemsOfAll, sample } from '../../fixtures/sample';

function withPrivileges(...privileges: readonly Privilege[]) {
  return { workload: { privileges } };
}

test('a namespace that components share never rises above baseline', () => {
  const shared = { facts: { namespace: 'shared', namespaces: { shared: {} } } };
  const quiet = sample({ name: 'quiet', ...shared });
  const rooted = sample({
    name: 'rooted',
    ...shared,
    ...withPrivileges({ kind: 'runAsRoot', because: 'writes logs' }),
  });
  const agent = sample({ name: 'agent', ...shared, ...withPrivileges({ kind: 'hostPID', because: 'counts' }) });
  expect(problemsOfAll([quiet, rooted])).toEqual([]);
  expect(problemsOfAll([quiet, agent])).toEqual([
    'components.agent: workload agent has privilege hostPID (counts), which needs Pod Security level privileged, but several components share its namespace shared; give the component one of its own',
  ]);
});

test('atMost refuses what needs more, also in a namespace of its own', () => {
  const capped = { facts: { namespaces: { sample: { atMost: 'restricted' } } } } as const;
  expect(problemsOf({ ...capped, ...withPrivileges({ kind: 'runAsRoot', because: 'writes logs' }) })).toEqual([
    'components.sample: workload sample has privilege runAsRoot (writes logs), which needs Pod Security level baseline, but its namespace sample allows at most restricted; do without it, or raise atMost of the team or component that brings the namespace',
  ]);
  expect(problemsOf({ ...capped, ...withPrivileges({ kind: 'writableRootFilesystem', because: 'x' }) })).toEqual([]);
});
