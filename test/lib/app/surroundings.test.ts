import { describing, problemsOfApp, renderApp, web } from '../../fixtures/golden-path';
import { HIGH } from '../../fixtures/sample';

const changed = (changes: object, surroundings = {}) => renderApp(describing({ ...web, ...changes }), surroundings);
const podOf = (changes: object, surroundings = {}) => changed(changes, surroundings).pod('Deployment', 'web');

describe('security', () => {
  test('pods are hardened further where they say so', () => {
    const hardening = {
      hostUsers: false,
      appArmorProfile: 'web',
      seccompProfile: 'profiles/web.json',
      supplementalGroupsPolicy: 'Strict',
      supplementalGroups: [2000],
    };
    const pod = podOf({ hardening, user: { uid: 20000, gid: 20001 } });
    expect(pod.hostUsers).toBe(false);
    expect(pod.securityContext).toMatchObject({
      runAsUser: 20000,
      runAsGroup: 20001,
      appArmorProfile: { type: 'Localhost', localhostProfile: 'web' },
      seccompProfile: { type: 'Localhost', localhostProfile: 'profiles/web.json' },
      supplementalGroupsPolicy: 'Strict',
      supplementalGroups: [2000],
    });
  });

  test('a privilege has its reason, which stands at the namespace', () => {
    const privileges = [{ kind: 'capability', capability: 'CHOWN', because: 'owns what it unpacks' }];
    const tree = changed({ privileges });
    expect(tree.container('Deployment', 'web').securityContext?.capabilities?.add).toEqual(['CHOWN']);
    expect(JSON.stringify(tree.get('Namespace', 'shop').metadata.annotations)).toContain('owns what it unpacks');
  });

  test('a cloud knows its account by annotations', () => {
    const accountAnnotations = { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::1:role/web' };
    expect(changed({ accountAnnotations }).get('ServiceAccount', 'web').metadata.annotations).toEqual(
      accountAnnotations,
    );
  });

  test('amounts may be changed in place', () => {
    const policy = podOf({ resize: { cpu: 'NotRequired', memory: 'RestartContainer' } }).containers[0]?.resizePolicy;
    expect(policy).toEqual([
      { resourceName: 'cpu', restartPolicy: 'NotRequired' },
      { resourceName: 'memory', restartPolicy: 'RestartContainer' },
    ]);
  });
});

describe('Services and routes', () => {
  test('a Service behaves as it says', () => {
    const service = {
      sessionAffinitySeconds: 600,
      trafficDistribution: 'PreferSameZone',
      ipFamilyPolicy: 'PreferDualStack',
    };
    expect(changed({ service }).get('Service', 'web').spec).toMatchObject({
      sessionAffinity: 'ClientIP',
      sessionAffinityConfig: { clientIP: { timeoutSeconds: 600 } },
      trafficDistribution: 'PreferSameZone',
      ipFamilyPolicy: 'PreferDualStack',
    });
    expect(changed({ service: { headless: true } }).get('Service', 'web').spec?.clusterIP).toBe('None');
  });

  test('a load balancer lets in whom its Service lets in, and nodes where they forward', () => {
    const loadBalancer = { sourceRanges: ['192.0.2.0/24'], class: 'example.com/internal' };
    const ingress = (more: object) => {
      const tree = changed({ service: { loadBalancer: { ...loadBalancer, ...more } } });
      expect(tree.get('Service', 'web').spec).toMatchObject({
        type: 'LoadBalancer',
        loadBalancerClass: 'example.com/internal',
        loadBalancerSourceRanges: ['192.0.2.0/24'],
      });
      const blocks = tree
        .get('NetworkPolicy', 'web')
        .spec?.ingress?.flatMap(({ from = [] }) => from.flatMap(({ ipBlock }) => ipBlock?.cidr ?? []));
      return blocks;
    };
    expect(ingress({})).toEqual(['192.0.2.0/24', '10.60.0.0/24']);
    expect(ingress({ externalTrafficPolicy: 'Local' })).toEqual(['192.0.2.0/24']);
  });

  const external = { ingress: { namespace: 'ingress', labels: { app: 'proxy' } } };

  test('what forwards requests is admitted by its labels, and as the nodes where it is on their network', () => {
    const admitted = (more: object) => {
      const part = { ingress: { ...external.ingress, ...more } };
      const network = { hostToPodCidrs: ['10.244.0.0/32'] };
      const tree = changed({ route: { host: 'www.example.com' } }, { cluster: { external: part, network } });
      return tree.get('NetworkPolicy', 'web').spec?.ingress?.[0]?.from?.slice(0, -1);
    };
    expect(admitted({})).toEqual([
      {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'ingress' } },
        podSelector: { matchLabels: { app: 'proxy' } },
      },
    ]);
    expect(admitted({ hostNetwork: true })).toEqual([
      { ipBlock: { cidr: '10.60.0.0/24' } },
      { ipBlock: { cidr: '10.244.0.0/32' } },
    ]);
  });

  const hostOf = (host: string, cluster: object, settings = {}) =>
    changed({ route: { host } }, { cluster: { external, ...cluster }, settings }).get('Ingress', 'web').spec;

  test('a host of one word is below the domain of the cluster', () => {
    expect(hostOf('web', { routes: { domain: 'dev.example.com' } })?.rules?.[0]?.host).toBe('web.dev.example.com');
    expect(hostOf('www.example.com', {})?.rules?.[0]?.host).toBe('www.example.com');
    expect(hostOf('web', {}, { host: 'www.example.org' })?.rules?.[0]?.host).toBe('www.example.org');
    expect(problemsOfApp({ ...web, route: { host: 'web' } }, { cluster: { external } })).toEqual([
      'apps.shop/web: route web is for the host web, one word, and cluster test has no domain to put behind it; set cluster.routes.domain, or write the whole host name',
    ]);
  });

  test('its Ingress is of the class of the cluster, and leads to its first port', () => {
    const spec = hostOf('www.example.com', { routes: { ingressClassName: 'traefik' } });
    expect(spec?.ingressClassName).toBe('traefik');
    expect(spec?.rules?.[0]?.http?.paths[0]).toMatchObject({
      path: '/',
      backend: { service: { name: 'web', port: { name: 'http' } } },
    });
  });

  test('a route leads past what speaks no HTTP', () => {
    const ports = { postgres: 5432, dns: { number: 5353, protocol: 'udp' }, grpc: 9000 };
    const tree = changed({ ports, route: { host: 'www.example.com' } }, { cluster: { external } });
    expect(tree.get('Ingress', 'web').spec?.rules?.[0]?.http?.paths[0]?.backend.service?.port?.name).toBe('grpc');
  });
});

describe('placement', () => {
  test('pods run where their labels, taints, processors and classes say', () => {
    const pod = podOf({
      placement: {
        nodeSelector: { disk: 'fast' },
        tolerations: [{ key: 'batch', operator: 'Exists' }],
        architectures: ['arm64', 'amd64'],
        priorityClassName: 'important',
        runtimeClassName: 'sandboxed',
      },
    });
    expect(pod).toMatchObject({
      nodeSelector: { 'kubernetes.io/os': 'linux', disk: 'fast' },
      tolerations: [{ key: 'batch', operator: 'Exists' }],
      priorityClassName: 'important',
      runtimeClassName: 'sandboxed',
    });
    const [term] = pod.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
    expect(term?.matchExpressions).toEqual([{ key: 'kubernetes.io/arch', operator: 'In', values: ['amd64', 'arm64'] }]);
  });

  test('spread is as even as it says, over nodes or zones, or not at all', () => {
    const spread = (word: string | undefined) =>
      podOf({ replicas: 2, placement: { spread: word } }, { cluster: HIGH }).topologySpreadConstraints?.map(
        ({ topologyKey, whenUnsatisfiable }) => [topologyKey.replace(/.*\//, ''), whenUnsatisfiable],
      );
    expect(spread('zones')).toEqual([
      ['hostname', 'ScheduleAnyway'],
      ['zone', 'DoNotSchedule'],
    ]);
    expect(spread('nodes')).toEqual([
      ['hostname', 'DoNotSchedule'],
      ['zone', 'ScheduleAnyway'],
    ]);
    expect(spread('anywhere')).toBeUndefined();
  });

  test('apart is never together', () => {
    const { podAntiAffinity } = podOf({ replicas: 2, placement: { apart: 'nodes' } }).affinity ?? {};
    expect(podAntiAffinity).not.toHaveProperty('preferredDuringSchedulingIgnoredDuringExecution');
    expect(podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.[0]?.topologyKey).toBe(
      'kubernetes.io/hostname',
    );
  });

  test('near is close to the pods of a peer', () => {
    const near = {
      connects: { self: { kind: 'component', component: 'web', port: 'http' } },
      placement: { near: 'self' },
    };
    const { podAffinity } = podOf(near, { cluster: HIGH }).affinity ?? {};
    const [preferred] = podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
    expect(preferred?.podAffinityTerm).toMatchObject({
      topologyKey: 'topology.kubernetes.io/zone',
      labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'web' } },
    });
    expect(problemsOfApp(describing({ ...web, placement: { near: 'nobody' } })).join()).toContain(
      'runs near nobody, to which it does not connect; add it to connects, or leave near out',
    );
  });
});
