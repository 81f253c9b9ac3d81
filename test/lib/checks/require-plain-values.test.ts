import { JsonPatch } from 'cdk8s';
import { builtLines } from '../../fixtures/check-lines';

describe('a value that no file can hold is named with its path', () => {
  const custom = { apiVersion: 'example.com/v1', kind: 'Thing' };

  test('null', () => {
    expect(builtLines({ ...custom, spec: { hosts: ['a', null] } })).toEqual([
      'Thing sample/extra: spec.hosts[1] is null; leave the item out [require-plain-values]',
    ]);
    expect(builtLines(custom, JsonPatch.add('/spec', null))).toEqual([
      'Thing sample/extra: spec is null; leave the field out [require-plain-values]',
    ]);
  });

  test('what is no data', () => {
    expect(builtLines({ ...custom, spec: { size: NaN, most: Infinity, run: () => 1 } })).toEqual([
      'Thing sample/extra: spec.most is Infinity, which no file can hold; give it a number, text, true or false [require-plain-values]',
      'Thing sample/extra: spec.run is a function, which no file can hold; give it a number, text, true or false [require-plain-values]',
      'Thing sample/extra: spec.size is NaN, which no file can hold; give it a number, text, true or false [require-plain-values]',
    ]);
  });
});
