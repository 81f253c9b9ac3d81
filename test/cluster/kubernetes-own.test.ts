import { isKubernetesRole } from '../../lib/derive/kubernetes-roles';
import { KUBERNETES_NAMESPACES } from '../../lib/plan/kubernetes-namespaces';
import { underTest } from './harness/under-test';

const { api, plan } = underTest();

/** The label by which an API server knows the roles that it fills again at each start. */
const BOOTSTRAPPED = 'labelSelector=kubernetes.io/bootstrapping%3Drbac-defaults';

describe('what Kubernetes itself brings', () => {
  it.each(['clusterroles', 'clusterrolebindings'])('are %s whose names no component may take', async (plural) => {
    const own = await api.list(`/apis/rbac.authorization.k8s.io/v1/${plural}?${BOOTSTRAPPED}`);
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ metadata }) => metadata.name).filter((name) => !isKubernetesRole(name))).toEqual([]);
  });

  it('are namespaces that no component may bring', async () => {
    const all = (await api.list('/api/v1/namespaces')).map(({ metadata }) => metadata.name);
    const rendered = [...plan.namespaces.values()]
      .filter(({ facts }) => facts.existing !== true)
      .map(({ name }) => name);
    expect(all.filter((name) => !rendered.includes(name)).sort()).toEqual([...KUBERNETES_NAMESPACES].sort());
  });
});
