import { ApiObject, JsonPatch, type Chart } from 'cdk8s';
import type { Patch } from '../../../lib';
import { described } from '../../fixtures/built-by-hand';
import { platformOf, probesOn, problemsOfAll, sample, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

const component = sample({ workload: { ports: { web: { number: 8080, service: 80 } } }, container: probesOn('web') });

/** What is said of a Deployment in which a patch replaces a field, less the component. */
function patching(path: string, value: unknown, kind = 'Deployment'): readonly string[] {
  const patch = [{ op: 'add', path, value }] as const;
  const patches: readonly Patch[] = [{ because: 'a test', target: { kind, name: 'sample' }, patch }];
  return problemsIn(platformOf([component]), specFor([component], {}, patches)).map((line) =>
    line.replace('components.sample: ', ''),
  );
}

/** What is said of an object that a component builds and then changes. */
function building(props: object, ...steps: readonly JsonPatch[]): readonly string[] {
  const build = (chart: Chart) => {
    const metadata = { name: 'extra', namespace: 'sample' };
    const object = new ApiObject(chart, 'extra', { apiVersion: 'v1', kind: 'ConfigMap', metadata, ...props });
    object.addJsonPatch(...steps);
  };
  return problemsOfAll([described(build)]).map((line) => line.replace('components.sample: ', ''));
}

describe('an object that is not formed as the API wants it is named with the field, and compared with nothing', () => {
  test.each([
    ['/spec/template/spec/volumes', 'x', 'spec.template.spec.volumes must be a list (got x)'],
    ['/spec/template/spec/volumes', [null], 'spec.template.spec.volumes[0] is null; leave the item out'],
    ['/spec/template/spec/hostname', null, 'spec.template.spec.hostname is null; leave the field out'],
    ['/spec/template/spec/initContainers', {}, 'spec.template.spec.initContainers must be a list (got an object)'],
  ])('%s: %j', (path, value, message) => {
    expect(patching(path, value)).toEqual([`Deployment sample/sample: ${message}`]);
  });

  test('what is built as well', () => {
    const pods = { spec: { template: { spec: { containers: {} } } } };
    expect(building({ ...pods, apiVersion: 'apps/v1', kind: 'DaemonSet' })).toEqual([
      'DaemonSet sample/extra: spec.template.spec.containers must be a list (got an object)',
    ]);
    expect(building({ kind: 'Service', spec: { selector: { app: 'a' }, ports: {} } })).toEqual([
      'Service sample/extra: spec.ports must be a list (got an object)',
    ]);
  });

  test('one that the facts declare counts as there', () => {
    expect(patching('/spec/template/spec/nodeSelector', 'x')).toEqual([
      expect.stringContaining('spec.template.spec.nodeSelector must be an object'),
    ]);
  });
});

describe('an object says what it is', () => {
  test.each([
    [[JsonPatch.remove('/kind')], '(no kind) sample/extra: has no kind; give it one, such as ConfigMap'],
    [
      [JsonPatch.remove('/apiVersion')],
      'ConfigMap sample/extra: has no apiVersion; give it one, such as v1 or apps/v1',
    ],
    [[JsonPatch.remove('/metadata/name')], 'ConfigMap sample/(no name): has no metadata.name; give it one'],
    [[JsonPatch.replace('/metadata/name', 7)], 'ConfigMap sample/7: metadata.name must be text (got 7); give it one'],
    [[JsonPatch.remove('/metadata')], 'ConfigMap (no name): has no metadata.name; give it one'],
    [[JsonPatch.replace('/metadata/namespace', 7)], 'ConfigMap 7/extra: metadata.namespace must be text (got 7)'],
  ])('%j', (steps, message) => {
    expect(building({}, ...steps)).toEqual([message]);
  });

  test('also one of a kind that is not of Kubernetes itself', () => {
    const custom = { apiVersion: 'example.com/v1', kind: 'Thing' };
    expect(building(custom, JsonPatch.replace('/metadata/namespace', 7))).toEqual([
      'Thing 7/extra: metadata.namespace must be text (got 7)',
    ]);
    expect(building(custom, JsonPatch.add('/metadata/labels', { tier: 1 }))).toEqual([
      'Thing sample/extra: metadata.labels.tier must be text (got 1)',
    ]);
    expect(building({ ...custom, spec: { anything: [1, 'x', true] } })).toEqual([]);
  });
});

describe('a value that no file can hold is named with its path', () => {
  const custom = { apiVersion: 'example.com/v1', kind: 'Thing' };

  test('null', () => {
    expect(building({ ...custom, spec: { hosts: ['a', null] } })).toEqual([
      'Thing sample/extra: spec.hosts[1] is null; leave the item out',
    ]);
    expect(building(custom, JsonPatch.add('/spec', null))).toEqual([
      'Thing sample/extra: spec is null; leave the field out',
    ]);
  });

  test('what is no data', () => {
    expect(building({ ...custom, spec: { size: NaN, most: Infinity, run: () => 1 } })).toEqual([
      'Thing sample/extra: spec.most is Infinity, which no file can hold; give it a number, text, true or false',
      'Thing sample/extra: spec.run is a function, which no file can hold; give it a number, text, true or false',
      'Thing sample/extra: spec.size is NaN, which no file can hold; give it a number, text, true or false',
    ]);
  });
});
