import type { WorkloadFacts } from '../../../lib';
import { renderSample } from '../../fixtures/sample';

const deploymentWith = (privileges: WorkloadFacts['privileges']) =>
  renderSample({ workload: { privileges } }).get('Deployment', 'sample');
const noteOf = (privileges: WorkloadFacts['privileges']) =>
  deploymentWith(privileges).metadata.annotations?.['groundplan.dev/because'];

test('what goes beyond the restricted level says why, whatever level it needs', () => {
  expect(
    noteOf([
      { kind: 'writableRootFilesystem', because: 'unpacks its plugins beside its code' },
      { kind: 'capability', capability: 'NET_BIND_SERVICE', container: 'sample', because: 'listens on 443' },
    ]),
  ).toBe(
    'writableRootFilesystem: unpacks its plugins beside its code\ncapability NET_BIND_SERVICE (container sample): listens on 443',
  );
});

test('what has no privilege says nothing', () => {
  expect(noteOf(undefined)).toBeUndefined();
});

test('its pods are the same, so that other words replace none', () => {
  const templateFor = (because: string) => deploymentWith([{ kind: 'writableRootFilesystem', because }]).spec.template;
  expect(templateFor('one reason')).toEqual(templateFor('another'));
});
