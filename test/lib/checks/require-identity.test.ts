import { JsonPatch } from 'cdk8s';
import { builtLines } from '../../fixtures/check-lines';

describe('an object says what it is', () => {
  test.each([
    [
      [JsonPatch.remove('/kind')],
      '(no kind) sample/extra: has no kind; give it one, such as ConfigMap [require-identity]',
    ],
    [
      [JsonPatch.remove('/apiVersion')],
      'ConfigMap sample/extra: has no apiVersion; give it one, such as v1 or apps/v1 [require-identity]',
    ],
    [
      [JsonPatch.remove('/metadata/name')],
      'ConfigMap sample/(no name): has no metadata.name; give it one [require-identity]',
    ],
    [
      [JsonPatch.replace('/metadata/name', 7)],
      'ConfigMap sample/7: metadata.name must be text (got 7); give it one [require-identity]',
    ],
    [[JsonPatch.remove('/metadata')], 'ConfigMap (no name): has no metadata.name; give it one [require-identity]'],
    [
      [JsonPatch.replace('/metadata/namespace', 7)],
      'ConfigMap 7/extra: metadata.namespace is 7, which the API server refuses there; write text [require-known-fields]',
    ],
  ])('%j', (steps, message) => {
    expect(builtLines({}, ...steps)).toEqual([message]);
  });

  test('also one of a kind that is not of Kubernetes itself', () => {
    const custom = { apiVersion: 'example.com/v1', kind: 'Thing' };
    expect(builtLines(custom, JsonPatch.replace('/metadata/namespace', 7))).toEqual([
      'Thing 7/extra: metadata.namespace is 7, which the API server refuses there; write text [require-known-fields]',
    ]);
    expect(builtLines(custom, JsonPatch.add('/metadata/labels', { tier: 1 }))).toEqual([
      'Thing sample/extra: metadata.labels.tier is 1, which the API server refuses there; write text [require-known-fields]',
    ]);
    expect(builtLines({ ...custom, spec: { anything: [1, 'x', true] } })).toEqual([]);
  });
});
