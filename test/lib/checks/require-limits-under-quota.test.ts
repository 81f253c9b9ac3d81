import { RESOURCES } from '../../fixtures/sample';
import { problemsUnder, steady } from '../../fixtures/under-quota';

describe('a container says what the quota counts, or its namespace does', () => {
  const silent = { container: RESOURCES, pod: steady };
  const refused =
    'counts limits.cpu, but container sample of Deployment sample states no cpu limit and containerDefaults give none, so the API server would refuse the pods; add cpu to limits of containerDefaults, or take limits.cpu out of the quota [require-limits-under-quota]';

  test('else the API server refuses its pods', () => {
    expect(problemsUnder({ 'limits.cpu': '10' }, silent)).toEqual([refused]);
    const defaults = { requests: { cpu: '1m' }, limits: { memory: '1Mi' } };
    expect(problemsUnder({ 'limits.cpu': '10' }, silent, { containerDefaults: defaults })).toEqual([refused]);
  });

  test('space that dies with the pod need not be limited: the API server counts nothing for it', () => {
    expect(problemsUnder({ 'limits.ephemeral-storage': '1' }, silent)).toEqual([]);
  });

  test('and the default of the namespace is what it takes', () => {
    const defaults = { requests: {}, limits: { cpu: '2' } };
    expect(problemsUnder({ 'limits.cpu': '2' }, silent, { containerDefaults: defaults })).toEqual([]);
    expect(problemsUnder({ 'limits.cpu': '1' }, silent, { containerDefaults: defaults })).toEqual([
      expect.stringContaining('takes 2 cores'),
    ]);
  });

  test('init containers too; of many, three are named', () => {
    const containers = { a: 'sample', b: 'sample', c: 'sample' };
    const problems = problemsUnder(
      { 'limits.cpu': '10' },
      {
        workload: { containers, initContainers: { first: 'sample', second: 'sample' } },
        pods: () => ({
          sample: {
            ...steady,
            initContainers: { first: RESOURCES, second: RESOURCES },
            containers: { a: RESOURCES, b: RESOURCES, c: RESOURCES },
          },
        }),
      },
    );
    expect(problems).toEqual([
      expect.stringContaining(
        'but container first of Deployment sample, container second of Deployment sample, container a of Deployment sample, 2 more state no cpu limit',
      ),
    ]);
  });
});
