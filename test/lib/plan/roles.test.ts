import { routed, scraped, type AnyComponent } from '../../../lib';
import { platformOf, probesOn, problemsOfAll, sample, sampleApp, specFor } from '../../fixtures/sample';
import { teams } from '../../fixtures/components/teams';
import { problemsIn } from '../../fixtures/tree';

const withRoute = sample({
  facts: { routes: { main: { host: 'www.example.com', path: '/', workload: 'sample', port: 'web' } } },
  workload: { ports: { web: { number: 8080, service: 80 } } },
  container: probesOn('web'),
});

test('a route that nobody serves is refused', () => {
  expect(problemsOfAll([withRoute])).toEqual([
    'components.sample: has the route www.example.com, but nothing in cluster test serves routes; enable an ingress component, or name an outside one in cluster.external.ingress',
  ]);
  const external = { ingress: { namespace: 'edge', labels: { app: 'edge' } } };
  expect(problemsOfAll([withRoute], { external })).toEqual([]);
});

describe('an autoscaler whose metrics nobody serves is refused', () => {
  const replicas = { min: 1, max: 3, cpu: 70 };
  const scaled = sample({ workload: { replicas } });
  const metrics = sample({ name: 'meter', facts: { provides: ['resource-metrics'] } });
  const refused =
    'has an autoscaler (workload sample), but nothing in cluster test serves resource metrics, so its pods would never become more; enable a component that does, such as metrics-server, or set cluster.external.resourceMetrics: true where the cluster itself does';

  function problemsWithout(components: readonly AnyComponent[], apps: readonly AnyComponent[] = []) {
    const { cluster, ...rest } = specFor(components);
    return problemsIn(platformOf(components, apps), { ...rest, cluster: { ...cluster, external: {} } });
  }

  test('with the component or application that has it', () => {
    expect(problemsWithout([scaled])).toEqual([`components.sample: ${refused}`]);
    expect(problemsWithout([teams], [sampleApp('shop', { workload: { replicas } })])).toEqual([
      `apps.shop/sample: ${refused}`,
    ]);
  });

  test('unless a component or the cluster itself serves them', () => {
    expect(problemsWithout([scaled, metrics])).toEqual([]);
    expect(problemsOfAll([scaled], { external: { resourceMetrics: true } })).toEqual([]);
  });

  test('what is measured elsewhere needs none', () => {
    const metrics = [{ type: 'External', metric: 'queue', value: '30' }] as const;
    expect(problemsWithout([sample({ workload: { replicas: { min: 1, max: 3, metrics } } })])).toEqual([]);
    const ofPods = [
      { type: 'ContainerResource', container: 'sample', resource: 'cpu', averageUtilization: 70 },
    ] as const;
    expect(problemsWithout([sample({ workload: { replicas: { min: 1, max: 3, metrics: ofPods } } })])).toEqual([
      `components.sample: ${refused}`,
    ]);
  });

  test('fixed replicas need none', () => {
    expect(problemsWithout([sample({ workload: { replicas: 3 } })])).toEqual([]);
  });

  test('a cluster that is said not to serve them is one that nobody speaks of', () => {
    expect(problemsOfAll([scaled], { external: { resourceMetrics: false } })).toEqual([
      `components.sample: ${refused}`,
    ]);
  });
});

describe('triggers', () => {
  const triggers = [{ type: 'cron', metadata: { desiredReplicas: '2' } }];
  const scaled = sample({ workload: { replicas: { min: 0, max: 3, triggers } } });

  test('are refused where nothing scales by them', () => {
    expect(problemsOfAll([scaled])).toEqual([
      'components.sample: has triggers (workload sample), but nothing in cluster test scales by them, which takes KEDA; set cluster.external.keda: true where somebody installs it, or replicas to a number of pods in this cluster',
    ]);
    expect(problemsOfAll([scaled], { external: { keda: true } })).toEqual([]);
  });

  test('are no reason to have resource metrics, but CPU beside them is', () => {
    const { cluster, ...rest } = specFor([scaled]);
    const withoutMetrics = { ...rest, cluster: { ...cluster, external: { keda: true } } };
    expect(problemsIn(platformOf([scaled]), withoutMetrics)).toEqual([]);
    const both = sample({ workload: { replicas: { min: 0, max: 3, triggers, cpu: 70 } } });
    expect(problemsIn(platformOf([both]), withoutMetrics)).toEqual([
      expect.stringContaining('serves resource metrics'),
    ]);
  });
});

test('a component that promises a role connects as the role does', () => {
  const idle = sample({ facts: { provides: ['scraper', 'ingress'] } });
  expect(problemsOfAll([idle])).toEqual([
    'components.sample: provides scraper, but none of its workloads connects to scraped(); add it to peers and connects, or take the role away',
    'components.sample: provides ingress, but none of its workloads connects to routed(); add it to peers and connects, or take the role away',
  ]);
  const busy = sample({
    peers: { all: scraped(), backends: routed() },
    facts: { provides: ['scraper', 'ingress'] },
    workload: { connects: ['all', 'backends'] },
  });
  expect(problemsOfAll([busy])).toEqual([]);
});
