import { builtLines, patchedLines } from '../../fixtures/check-lines';
import { probesOn } from '../../fixtures/sample';

const changes = { workload: { ports: { web: { number: 8080, service: 80 } } }, container: probesOn('web') };
const patching = (path: string, value: unknown) => patchedLines({ kind: 'Deployment', path, value }, changes);

describe('an object that is not formed as the API wants it is named with the field, and compared with nothing', () => {
  test.each([
    [
      '/spec/template/spec/volumes',
      'x',
      'spec.template.spec.volumes is x, which the API server refuses there; write a list [require-known-fields]',
    ],
    [
      '/spec/template/spec/volumes',
      [null],
      'spec.template.spec.volumes[0] is null; leave the item out [require-plain-values]',
    ],
    [
      '/spec/template/spec/hostname',
      null,
      'spec.template.spec.hostname is null; leave the field out [require-plain-values]',
    ],
    [
      '/spec/template/spec/initContainers',
      {},
      'spec.template.spec.initContainers is an object, which the API server refuses there; write a list [require-known-fields]',
    ],
  ])('%s: %j', (path, value, message) => {
    expect(patching(path, value)).toEqual([`Deployment sample/sample: ${message}`]);
  });

  test('what is built as well', () => {
    const pods = { spec: { template: { spec: { containers: {} } } } };
    expect(builtLines({ ...pods, apiVersion: 'apps/v1', kind: 'DaemonSet' })).toEqual([
      'DaemonSet sample/extra: spec.template.spec.containers is an object, which the API server refuses there; write a list [require-known-fields]',
    ]);
    expect(builtLines({ kind: 'Service', spec: { selector: { app: 'a' }, ports: {} } })).toEqual([
      'Service sample/extra: spec.ports is an object, which the API server refuses there; write a list [require-known-fields]',
    ]);
  });

  test('one that the facts declare counts as there', () => {
    expect(patching('/spec/template/spec/nodeSelector', 'x')).toEqual([
      expect.stringContaining(
        'spec.template.spec.nodeSelector is x, which the API server refuses there; write an object',
      ),
    ]);
  });
});
