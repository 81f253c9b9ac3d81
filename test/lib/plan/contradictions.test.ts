import type { WorkloadFacts } from '../../../lib';
import { describing, problemsOfApp, web } from '../../fixtures/golden-path';
import { probesOn, problemsOf } from '../../fixtures/sample';

const ports: WorkloadFacts['ports'] = {
  http: { number: 8080, service: 80 },
  metrics: { number: 9090, scrape: { path: '/metrics' } },
};
const objectives = { availability: '99.9%' } as const;
const problems = (workload: Partial<WorkloadFacts>) => problemsOf({ workload, container: probesOn('http') });

test('objectives are for what is asked and measured', () => {
  expect(problems({ ports, objectives })).toEqual([]);
  expect(problems({ ports: { ...ports, http: { number: 8080 } }, objectives })).toEqual([
    'components.sample: workload sample states objectives, but no port of it is behind a Service, so that nobody asks it; take them out',
  ]);
  expect(problemsOfApp({ ...web, objectives })).toEqual([
    'apps.shop/web: workload web states objectives, but no port of it is scraped, so that nothing measures them; give it a port called metrics, or say under which path another port serves its metrics',
  ]);
});

test('nothing translates a port on the way to the pods of a headless Service', () => {
  const headless = { headless: true } as const;
  const apart =
    'has a headless Service, where nothing translates ports, and port http is 80 there and 8080 in its container, so that nobody who asks 80 is answered; give it the service number 8080, or leave headless out';
  expect(problems({ ports, service: headless })).toEqual([`components.sample: workload sample ${apart}`]);
  expect(problems({ ports: { ...ports, http: { number: 8080, service: 8080 } }, service: headless })).toEqual([]);
  expect(problemsOfApp({ ...web, ports: { http: { number: 8080, service: 80 } }, service: headless })).toEqual([
    `apps.shop/web: workload web ${apart}`,
  ]);
});

test('an alert that does not follow from the facts cannot be changed', () => {
  const change = { severity: 'info' } as const;
  expect(problemsOfApp(describing({ shape: 'agent', name: 'agent', alerts: { KubeHpaMaxedOut: change } }))).toEqual([
    'apps.shop/agent: workload agent is a DaemonSet and changes alert KubeHpaMaxedOut, which it does not have; take it out of alerts (its alerts: KubePodCrashLooping, KubePodNotReady, KubeDaemonSetRolloutStuck)',
  ]);
  expect(problemsOfApp({ ...web, alerts: { HttpErrorBudgetBurn: change } })).toHaveLength(1);
  expect(problemsOfApp({ ...web, alerts: { KubePersistentVolumeFillingUp: change } })).toHaveLength(1);
});

test('the number of pods may become bounds in some cluster, and its alert be changed for all', () => {
  expect(problemsOfApp({ ...web, alerts: { KubeHpaMaxedOut: { forMinutes: 30 } } })).toEqual([]);
});
