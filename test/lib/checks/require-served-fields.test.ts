import { requireServedFields } from '../../../lib/checks/require-served-fields';
import type { Manifest } from '../../../lib/render/manifest';
import type { Cluster } from '../../../lib/spec/cluster';
import type { KubernetesVersion } from '../../../lib/spec/kubernetes-version';
import { linesOf } from '../../fixtures/check-lines';

function problems(manifest: Omit<Manifest, 'metadata'>, kubernetesVersion: KubernetesVersion): readonly string[] {
  const named = { ...manifest, metadata: { name: 'web', namespace: 'shop' } } as Manifest;
  return linesOf(requireServedFields, named, { cluster: { kubernetesVersion } as Cluster });
}

const deployment = (pod: object): Omit<Manifest, 'metadata'> => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  spec: { template: { spec: pod } },
});

describe('a field', () => {
  test('that a newer version brought is reported with the version', () => {
    const job = { apiVersion: 'batch/v1', kind: 'Job', spec: { scheduling: {} } };
    expect(problems(job, '1.36')).toEqual([
      'Job shop/web: spec.scheduling exists from Kubernetes 1.37, this cluster runs 1.36; ' +
        'remove it or raise cluster.kubernetesVersion [require-served-fields]',
    ]);
  });

  test('that an older version had is reported without advice to raise the version', () => {
    expect(problems(deployment({ workloadRef: { name: 'w' } }), '1.37')).toEqual([
      'Deployment shop/web: spec.template.spec.workloadRef exists only in Kubernetes 1.35, this cluster runs 1.37; remove it [require-served-fields]',
    ]);
  });

  test('behind a gate that is off is reported once, however deep, in whichever container', () => {
    const containers = [{ name: 'a' }, { name: 'b', lifecycle: { stopSignal: 'SIGUSR1' } }];
    expect(problems(deployment({ containers }), '1.37')).toEqual([
      'Deployment shop/web: spec.template.spec.containers[].lifecycle.stopSignal needs the feature gate ' +
        'ContainerStopSignals, which Kubernetes 1.37 leaves off: the API server drops it without an error; remove it [require-served-fields]',
    ]);
    expect(problems(deployment({ initContainers: containers }), '1.35')).toHaveLength(1);
  });

  test('is taken where its gate is on', () => {
    const volumes = [{ name: 'ca', projected: { sources: [{ clusterTrustBundle: { path: 'ca.crt' } }] } }];
    expect(problems(deployment({ volumes }), '1.36')).toHaveLength(1);
    expect(problems(deployment({ volumes }), '1.37')).toEqual([]);
  });

  test('that was turned off again, as several missing pods of a StatefulSet were, is taken where it is on for good', () => {
    const spec = { updateStrategy: { rollingUpdate: { maxUnavailable: 2 } } };
    const set = { apiVersion: 'apps/v1', kind: 'StatefulSet', spec };
    expect(problems(set, '1.35')).toEqual([expect.stringContaining('which Kubernetes 1.35 leaves off')]);
    expect(problems(set, '1.36')).toHaveLength(1);
    expect(problems(set, '1.37')).toEqual([]);
  });

  test('is taken as absent when it is null', () => {
    expect(problems(deployment({ workloadRef: null }), '1.37')).toEqual([]);
  });
});

describe('a value', () => {
  const toleration = (operator: string): Omit<Manifest, 'metadata'> =>
    deployment({ tolerations: [{ key: 'x', operator }] });

  test('that a gate guards is reported, its neighbours are not', () => {
    expect(problems(toleration('Gt'), '1.37')[0]).toContain('the API server refuses it');
    expect(problems(toleration('Exists'), '1.37')).toEqual([]);
  });

  test('may be a number', () => {
    const autoscaler = (minReplicas: number): Omit<Manifest, 'metadata'> => {
      return { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', spec: { minReplicas } };
    };
    expect(problems(autoscaler(0), '1.36')[0]).toContain('HPAScaleToZero');
    expect(problems(autoscaler(0), '1.37')).toEqual([]);
    expect(problems(autoscaler(1), '1.36')).toEqual([]);
  });

  test('that a newer version brought is reported with the version', () => {
    const set = { apiVersion: 'apps/v1', kind: 'StatefulSet', spec: { updateStrategy: { type: 'Recreate' } } };
    expect(problems(set, '1.36')[0]).toContain('spec.updateStrategy.type=Recreate exists from Kubernetes 1.37');
    expect(problems(set, '1.37')[0]).toContain('StatefulSetRecreateStrategy');
  });
});
