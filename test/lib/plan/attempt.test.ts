import { HorizontalPodAutoscaler, Deployment } from 'cdk8s-plus-27';
import { attempt } from '../../../lib/plan/attempt';
import { collectProblems } from '../../../lib/spec/problem';
import { byHand } from '../../fixtures/built-by-hand';
import { problemsOfAll } from '../../fixtures/sample';

/** What is said of code that throws this. */
function saidOf(thrown: unknown): readonly string[] {
  const { report, problems } = collectProblems();
  const make = (): never => {
    throw thrown;
  };
  attempt(make, { of: { team: 'shop' }, at: 'apps.shop/web', report });
  return problems.map(({ message }) => message);
}

test('every line of a message is told, in one, and no call of a trace', () => {
  expect(
    saidOf(new Error('Failed with the following errors:\n  [a] no\n  [b] never\n\n    at Object.x (y.js:1:2)')),
  ).toEqual(['throws "Failed with the following errors: [a] no; [b] never"; correct it in its file']);
  expect(saidOf('first\nsecond')).toEqual(['throws "first; second"; correct it in its file']);
  expect(saidOf(new Error(''))).toEqual(['throws ""; correct it in its file']);
});

test('no credential, and no flood of values, reaches a log', () => {
  const token = `ghp_${'a1'.repeat(18)}`;
  expect(saidOf(new Error(`refused:\n  ${token}`))).toEqual([
    'throws a message with a GitHub token, which is not shown; correct it in its file',
  ]);
  const [long = ''] = saidOf(new Error('x\n'.repeat(10_000)));
  expect(long).toContain('…"; correct it in its file');
  expect(long.length).toBeLessThan(700);
});

test('the reasons of cdk8s stand behind its first line', () => {
  const component = byHand({
    instead: (chart, { namespace }) => {
      const target = new Deployment(chart, 'plus', {
        metadata: { name: 'sample', namespace },
        replicas: 2,
        containers: [{ image: 'a' }],
      });
      new HorizontalPodAutoscaler(chart, 'scaler', { target, maxReplicas: 3 });
    },
  });
  expect(problemsOfAll([component])).toContainEqual(
    expect.stringMatching(/throws "Validation failed with the following errors: \[.*\] .*replicas/),
  );
});
