import { KubeDaemonSet, KubeDeployment, KubePod } from '../../../lib/imports/k8s';
import { byHand, described, differencesOf } from '../../fixtures/built-by-hand';
import { problemsOfAll, renderAll, RESOURCES } from '../../fixtures/sample';

test('what is built as declared passes', () => {
  expect(differencesOf({})).toEqual([]);
  expect(renderAll([byHand()]).names('Deployment')).toEqual(['sample']);
});

const declared = { kind: 'Deployment', containers: { sample: 'sample' } } as const;

test('one that is built and not declared', () => {
  const foreign = described((chart, { namespace, podLabels }) => {
    new KubeDaemonSet(chart, 'foreign', {
      metadata: { name: 'agent', namespace },
      spec: { selector: {}, template: { metadata: { labels: podLabels('sample') }, spec: { containers: [] } } },
    });
  });
  expect(problemsOfAll([foreign])).toEqual([
    'components.sample: DaemonSet sample/agent is built, but no workload of that kind and name is declared; add it to facts.workloads',
  ]);
});

test('a bare pod, which no kind of workload stands for', () => {
  const bare = described((chart, { namespace }) => {
    new KubePod(chart, 'bare', { metadata: { name: 'sample', namespace }, spec: { containers: [] } });
  });
  expect(problemsOfAll([bare])).toEqual([
    'components.sample: Pod sample/sample is built, but no workload of that kind and name is declared; add it to facts.workloads',
  ]);
});

test('one that is declared and not built', () => {
  expect(problemsOfAll([byHand({ instead: () => undefined })])).toEqual([
    'components.sample: Deployment sample is declared, but not built; describe it in pods',
  ]);
});

test('one that is described and built', () => {
  const twice = described((chart, { namespace }) => {
    new KubeDeployment(chart, 'again', {
      metadata: { name: 'sample', namespace },
      spec: { selector: {}, template: { spec: { containers: [] } } },
    });
  });
  expect(problemsOfAll([twice])).toEqual(
    expect.arrayContaining([
      'components.sample: Deployment sample is built 2 times; describe it in pods or build it, not both',
    ]),
  );
});

test('one that is described and not declared', () => {
  const component = { ...described(() => undefined), pods: () => ({ smaple: { containers: {} } }) };
  expect(problemsOfAll([component])).toEqual([
    'components.sample: pods describes smaple, which facts.workloads does not declare; did you mean sample?',
  ]);
});

test('a Job before the rollout is told from another Job whose name starts alike', () => {
  const job = { backoffLimit: 0, activeDeadlineSeconds: 60 };
  const run = { containers: { sample: RESOURCES }, job };
  const component = {
    ...described(() => undefined),
    facts: () => ({
      stage: 'platform' as const,
      namespace: 'sample',
      namespaces: { sample: {} },
      workloads: {
        migrate: { ...declared, kind: 'Job' as const, before: 'rollout' as const },
        'migrate-data': { ...declared, kind: 'Job' as const },
      },
    }),
    pods: () => ({ migrate: run, 'migrate-data': run }),
  };
  expect(problemsOfAll([component])).toEqual([]);
});
