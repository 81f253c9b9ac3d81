import type { OwnNamespace } from '../../../lib';
import { problemsOf, RESOURCES } from '../../fixtures/sample';

/** What is said of a container that asks for half a core, with or without a limit of its own. */
function under(containerDefaults: OwnNamespace['containerDefaults'], limits: object = {}): readonly string[] {
  return problemsOf({
    facts: { namespaces: { sample: { containerDefaults } } },
    workload: { initContainers: { prepare: 'sample' } },
    container: { requests: { cpu: '500m', memory: '16Mi' }, limits: { ...RESOURCES.limits, ...limits } },
    pod: { initContainers: { prepare: RESOURCES } },
  });
}

test('a limit that the namespace adds leaves room for what a container asks', () => {
  expect(under({ requests: {}, limits: { cpu: '500m' } })).toEqual([]);
  expect(under({ requests: {}, limits: { cpu: '400m' } })).toEqual([
    'namespace sample: its containerDefaults limit cpu to 400m, but container sample of Deployment sample requests 500m and states no limit of its own, so the API server would refuse the pods; raise limits.cpu of containerDefaults, or state the limit in the container [valid-container-defaults]',
  ]);
});

test('it is added to init containers too', () => {
  expect(under({ requests: {}, limits: { cpu: '5m' } })).toEqual([
    expect.stringContaining('container prepare of Deployment sample requests 10m'),
    expect.stringContaining('container sample of Deployment sample requests 500m'),
  ]);
});

test('and to no container that has one', () => {
  expect(under({ requests: {}, limits: { cpu: '400m', memory: '1Mi' } }, { cpu: '1' })).toEqual([]);
});
