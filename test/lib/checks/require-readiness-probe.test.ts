import type { WorkloadFacts } from '../../../lib';
import { differencesOf } from '../../fixtures/built-by-hand';
import { problemsOf } from '../../fixtures/sample';

test('a container that listens says when it is ready', () => {
  expect(differencesOf({})).toEqual([]);
  expect(differencesOf({ container: { readinessProbe: undefined } })).toEqual([
    'container sample listens without a readiness probe, so it would get connections before it can take them; describe one in probes [require-readiness-probe]',
  ]);
});

const listening = (protocol: 'TCP' | 'UDP', workload: Partial<WorkloadFacts> = {}) => {
  const job = workload.kind === 'Job' ? { backoffLimit: 0, activeDeadlineSeconds: 60 } : undefined;
  return problemsOf({ workload: { ports: { web: { number: 8080, protocol } }, ...workload }, pod: { job } });
};

test('no probe asks by UDP, and none asks a Job', () => {
  expect(listening('TCP')).toHaveLength(1);
  expect(listening('UDP')).toEqual([]);
  expect(listening('TCP', { kind: 'Job' })).toEqual([]);
});

test('sidecars listen too', () => {
  const ports = { proxy: { number: 9000, container: 'proxy' } };
  const sidecar = { requests: { cpu: '1m', memory: '1Mi' }, limits: { memory: '1Mi' } };
  expect(
    problemsOf({ workload: { ports, sidecars: { proxy: 'sample' } }, pod: { sidecars: { proxy: sidecar } } }),
  ).toEqual([expect.stringContaining('container proxy listens without a readiness probe')]);
});
