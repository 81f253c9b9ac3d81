import { NOT_RUN } from '../cluster/exceptions';
import { describing, renderApp } from '../fixtures/golden-path';
import type { Tree } from '../fixtures/tree';
import { KNOWN_RULES } from './known-rules';

/** An application of ten lines, in a cluster as one would have it. */
const application = describing({
  shape: 'service',
  image: `registry.example.com/shop/web:2.1.0@sha256:${'0'.repeat(64)}`,
  ports: { http: 8080, metrics: 9090 },
  health: { ready: '/readyz', live: '/healthz' },
  replicas: { min: 2, max: 10, cpu: '70%' },
  secrets: { database: { keys: ['username', 'password'], as: 'env' } },
  route: { host: 'web' },
  migration: { command: ['./migrate'] },
});
const whole = renderApp(application, {
  cluster: {
    zones: ['a', 'b', 'c'],
    routes: { domain: 'example.com' },
    external: { resourceMetrics: true, ingress: { namespace: 'ingress', labels: { app: 'proxy' } } },
  },
});
/** Its own objects: those of its namespaces are the teams'. */
const own = whole.objects.filter(({ owner }) => owner === 'shop/web');
const tree: Tree = {
  ...whole,
  objects: own,
  all: (kind) => whole.all(kind).filter((found) => own.some(({ manifest }) => manifest === found)),
  names: (kind) => own.filter(({ manifest }) => manifest.kind === kind).map(({ manifest }) => manifest.metadata.name),
};

const isAnswered = ({ tool, check }: { readonly tool: string; readonly check: string }) =>
  NOT_RUN.some((answer) => answer.tool === tool && answer.check === check);

describe('an application of ten lines', () => {
  test('has what the rules are about', () => {
    const kinds = new Set(own.map(({ manifest }) => manifest.kind));
    const wanted = ['Deployment', 'Job', 'Service', 'Ingress', 'HorizontalPodAutoscaler', 'PodDisruptionBudget'];
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(KNOWN_RULES.filter((rule) => !isAnswered(rule)))('keeps $check of $tool', ({ holds }) => {
    expect(holds(tree)).toBe(true);
  });

  test.each(KNOWN_RULES.filter(isAnswered))('$check of $tool is answered, and still asked for', ({ holds }) => {
    expect(holds(tree)).toBe(false);
  });

  test('every answer is that to a rule', () => {
    const known = KNOWN_RULES.map(({ tool, check }) => `${tool} ${check}`);
    expect(NOT_RUN.map(({ tool, check }) => `${tool} ${check}`).filter((one) => !known.includes(one))).toEqual([]);
  });
});
