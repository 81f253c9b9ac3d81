import { App, Chart } from 'cdk8s';
import { KubeDeployment, KubeNetworkPolicy, KubeService } from '../../../lib/imports/k8s';

const chart = (): Chart => new Chart(new App(), 'chart', { disableResourceNameHashes: true });

describe('the generated classes', () => {
  test('write the fields under the names the API gives them', () => {
    const service = new KubeService(chart(), 'service', {
      metadata: { name: 'api' },
      spec: { clusterIP: 'None', ports: [{ port: 80, protocol: 'TCP', targetPort: 'http' }] },
    });
    expect(service.toJson()).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'api' },
      spec: { clusterIP: 'None', ports: [{ port: 80, protocol: 'TCP', targetPort: 'http' }] },
    });
  });

  test('take closed lists of words as plain strings, and only those', () => {
    const policy = KubeNetworkPolicy.manifest({
      metadata: { name: 'p' },
      spec: { podSelector: {}, policyTypes: ['Ingress'] },
    });
    expect(policy.spec?.policyTypes).toEqual(['Ingress']);
    // @ts-expect-error: the policy type is called Ingress
    KubeNetworkPolicy.manifest({ metadata: { name: 'p' }, spec: { podSelector: {}, policyTypes: ['ingres'] } });
    // @ts-expect-error: protocols are upper case
    KubeService.manifest({ metadata: { name: 's' }, spec: { ports: [{ port: 80, protocol: 'tcp' }] } });
  });

  test('refuse a misspelt field and a missing name', () => {
    // @ts-expect-error: a misspelt replicas
    KubeDeployment.manifest({ metadata: { name: 'd' }, spec: { relicas: 3, selector: {}, template: {} } });
    // @ts-expect-error: a misspelt labels
    KubeDeployment.manifest({ metadata: { name: 'd', lables: {} }, spec: { selector: {}, template: {} } });
    // @ts-expect-error: an object that is applied has a name
    KubeDeployment.manifest({ metadata: {}, spec: { selector: {}, template: {} } });
  });

  test('drop what is undefined from the rendered object', () => {
    const deployment = new KubeDeployment(chart(), 'd', {
      metadata: { name: 'd', labels: undefined },
      spec: { replicas: undefined, selector: {}, template: {} },
    });
    expect(deployment.toJson()).toHaveProperty('spec', { selector: {}, template: {} });
    expect(deployment.toJson()).toHaveProperty('metadata', { name: 'd' });
  });
});
