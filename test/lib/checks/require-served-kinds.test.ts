import { requireServedKinds } from '../../../lib/checks/require-served-kinds';
import type { Manifest } from '../../../lib/render/manifest';
import type { Cluster } from '../../../lib/spec/cluster';
import type { KubernetesVersion } from '../../../lib/spec/kubernetes-version';
import { linesOf } from '../../fixtures/check-lines';

function problems(manifest: Omit<Manifest, 'metadata'>, kubernetesVersion: KubernetesVersion): readonly string[] {
  const named = { ...manifest, metadata: { name: 'web', namespace: 'shop' } } as Manifest;
  return linesOf(requireServedKinds, named, { cluster: { kubernetesVersion } as Cluster });
}

describe('a kind', () => {
  test('that a newer version brought is reported with the version', () => {
    const policy = { apiVersion: 'admissionregistration.k8s.io/v1', kind: 'MutatingAdmissionPolicy' };
    expect(problems(policy, '1.35')).toEqual([
      'MutatingAdmissionPolicy shop/web: admissionregistration.k8s.io/v1 MutatingAdmissionPolicy exists from Kubernetes ' +
        '1.36, this cluster runs 1.35; remove it or raise cluster.kubernetesVersion [require-served-kinds]',
    ]);
    expect(problems(policy, '1.36')).toEqual([]);
  });

  test('that is gone is reported with what took its place', () => {
    expect(problems({ apiVersion: 'batch/v1beta1', kind: 'CronJob' }, '1.37')).toEqual([
      'CronJob shop/web: batch/v1beta1 CronJob is nothing that Kubernetes 1.37 lets one apply; use batch/v1 [require-served-kinds]',
    ]);
    expect(problems({ apiVersion: 'extensions/v1beta1', kind: 'Ingress' }, '1.37')[0]).toMatch(
      /use networking.k8s.io\/v1 \[require-served-kinds\]$/,
    );
    expect(problems({ apiVersion: 'policy/v1beta1', kind: 'PodSecurityPolicy' }, '1.37')[0]).toMatch(
      /remove it \[require-served-kinds\]$/,
    );
  });

  test('of a misspelt group is reported', () => {
    expect(problems({ apiVersion: 'app/v1', kind: 'Deployment' }, '1.37')[0]).toMatch(
      /use apps\/v1 \[require-served-kinds\]$/,
    );
  });

  test('that is no object but a question or a list is reported', () => {
    expect(problems({ apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview' }, '1.37')).toHaveLength(1);
    expect(problems({ apiVersion: 'v1', kind: 'List' }, '1.37')).toHaveLength(1);
  });

  test('of somebody else is let through, also under k8s.io', () => {
    expect(problems({ apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor' }, '1.35')).toEqual([]);
    expect(problems({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute' }, '1.35')).toEqual([]);
  });
});
