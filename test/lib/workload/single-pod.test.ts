import type { WorkloadFacts } from '../../../lib';
import { renderSample } from '../../fixtures/sample';

const NOTE = 'groundplan.dev/single-pod';
const noteOf = (replicas: WorkloadFacts['replicas']) =>
  renderSample({ workload: { replicas } }).get('Deployment', 'sample').metadata.annotations?.[NOTE];

test('one pod says what a drain does to it', () => {
  expect(noteOf(undefined)).toMatch(/^one pod runs: a drain or the loss of its node takes it away until/);
  expect(noteOf({ min: 1, max: 3, cpu: 70 })).toMatch(/^while there is no load, one pod runs: /);
});

test('several have a budget instead, and need not say anything', () => {
  expect(noteOf(2)).toBeUndefined();
  expect(noteOf({ min: 2, max: 3, cpu: 70 })).toBeUndefined();
});

test('its pods are the same, so that a second one replaces none', () => {
  const template = (replicas: number) =>
    renderSample({ workload: { replicas } }).get('Deployment', 'sample').spec.template;
  expect(JSON.stringify(template(1))).not.toContain(NOTE);
});
