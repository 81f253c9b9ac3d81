import { KubeService, type ServiceSpec } from '../../../lib/imports/k8s';
import { problemsOfAll } from '../../fixtures/sample';
import { described } from '../../fixtures/built-by-hand';

const dualStack = { podCidr: 'fd00:10::/56', serviceCidr: 'fd00:96::/112', nodeCidr: 'fd00:1::/64' };

function linesOf(spec: Partial<ServiceSpec>, cluster: object = {}): readonly string[] {
  const component = described((chart, context) => {
    new KubeService(chart, 'more', {
      metadata: { name: 'more', namespace: context.namespace },
      spec: { selector: context.podLabels('sample'), ports: [{ name: 'web', port: 80, targetPort: 'web' }], ...spec },
    });
  });
  return problemsOfAll([component], cluster)
    .filter((line) => line.includes('[valid-ip-families]'))
    .map((line) => line.replace('components.sample: Service sample/more: ', ''));
}

test('both families are required where the cluster has both', () => {
  expect(linesOf({ ipFamilyPolicy: 'RequireDualStack' })).toEqual([
    'says ipFamilyPolicy: RequireDualStack, but the cluster has addresses of IPv4 alone; write PreferDualStack, or state the ranges of the other family at cluster.dualStack [valid-ip-families]',
  ]);
  expect(linesOf({ ipFamilyPolicy: 'RequireDualStack' }, { dualStack })).toEqual([]);
});

test('a family is asked for where the cluster has it', () => {
  expect(linesOf({ ipFamilies: ['IPv4', 'IPv6'] })).toEqual([
    'asks for IPv6 in ipFamilies, but the cluster has addresses of IPv4 alone; state the ranges of the other family at cluster.dualStack [valid-ip-families]',
  ]);
  expect(linesOf({ ipFamilies: ['IPv6'] }, { dualStack })).toEqual([]);
});

test('what takes what there is goes anywhere', () => {
  expect([linesOf({ ipFamilyPolicy: 'PreferDualStack' }), linesOf({ ipFamilies: ['IPv4'] }), linesOf({})]).toEqual([
    [],
    [],
    [],
  ]);
});
