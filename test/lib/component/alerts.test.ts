import { ALERT_NAMES, alerts, alertsOf } from '../../../lib/component/alerts';
import { WORKLOAD_KINDS } from '../../../lib/component/facts';
import { problemsOf } from '../spec/problems-of';

test('each alert may differ or be off, by a reason', () => {
  const off = Object.fromEntries(ALERT_NAMES.map((name) => [name, { off: 'a test' }]));
  expect(problemsOf(alerts, off)).toEqual([]);
  expect(problemsOf(alerts, { KubeHpaMaxedOut: { severity: 'info', forMinutes: 30 } })).toEqual([]);
});

test.each<[object, string]>([
  [{ KubeHpaMaxedOut: { off: '' } }, 'x.KubeHpaMaxedOut.off: must say why'],
  [{ KubeHpaMaxedOut: { off: 'x', severity: 'info' } }, 'x.KubeHpaMaxedOut: must say how the alert differs'],
  [{ KubeHpaMaxedOut: {} }, 'x.KubeHpaMaxedOut: must say how the alert differs'],
  [{ KubeHpaMaxedOut: { severity: 'page' } }, 'x.KubeHpaMaxedOut.severity: must be one of critical, warning, info'],
  [{ KubeHpaMaxedout: { forMinutes: 5 } }, 'x.KubeHpaMaxedout: is not a field here; did you mean KubeHpaMaxedOut?'],
])('%j is refused', (given, problem) => {
  expect(problemsOf(alerts, given)[0]).toContain(problem);
});

test('every kind of workload has alerts', () => {
  for (const kind of WORKLOAD_KINDS) expect(alertsOf({ kind, containers: {} })).not.toEqual([]);
});
