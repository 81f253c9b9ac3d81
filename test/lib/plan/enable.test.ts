import { z } from 'zod';
import { definePlatform, type AnyComponent, type Platform } from '../../../lib';
import { images } from '../../fixtures/images';
import { platformOf, problemsOf, problemsOfAll, sample, sampleApp, specFor } from '../../fixtures/sample';
import { problemsIn, treeOf } from '../../fixtures/tree';

const scalable: AnyComponent = {
  ...sample(),
  spec: z.strictObject({ replicas: z.int().min(1) }),
  defaults: ({ availability }) => ({ replicas: availability === 'high' ? 2 : 1 }),
  facts: ({ replicas }: { replicas: number }) => ({
    ...sample().facts(undefined as never, undefined as never),
    workloads: { sample: { kind: 'Deployment', replicas, containers: { sample: 'sample' } } },
  }),
};

function specWith(components: object): object {
  return { ...specFor([]), components };
}

function replicasWith(settings: object, cluster: object = {}): number | undefined {
  const spec = { ...specFor([], cluster), components: { sample: settings } };
  return treeOf(platformOf([scalable]), spec).get('Deployment', 'sample').spec.replicas;
}

test('presence enables a component, false removes it', () => {
  const platform = platformOf([sample()]);
  expect(treeOf(platform, specWith({})).objects).toEqual([]);
  expect(treeOf(platform, specWith({ sample: false })).objects).toEqual([]);
  expect(treeOf(platform, specWith({ sample: {} })).names('Deployment')).toEqual(['sample']);
});

test('settings lie over the defaults that depend on the cluster', () => {
  expect(replicasWith({})).toBe(1);
  expect(replicasWith({}, { availability: 'high' })).toBe(2);
  expect(replicasWith({ replicas: 5 }, { availability: 'high' })).toBe(5);
});

test('a name that the platform has not is answered with the nearest, or with what replaced it', () => {
  const platform = definePlatform({
    components: { sample: sample() },
    images,
    clusters: [],
    retired: { heapster: 'use metrics-server' },
  });
  expect(problemsIn(platform, specWith({ smaple: {}, heapster: {} }))).toEqual([
    expect.stringMatching(/^components\.smaple: is no component of this platform; did you mean sample\?/),
    'components.heapster: is retired: use metrics-server',
  ]);
});

test('an application that the platform has not is answered with the nearest', () => {
  const platform = platformOf([], [sampleApp('shop', { name: 'web' })]);
  const [line] = problemsIn(platform, { ...specFor([]), apps: { 'shop/wbe': false } });
  expect(line).toContain('did you mean shop/web?');
});

test('all problems of all components come at once', () => {
  const lines = problemsIn(platformOf([scalable]), specWith({ sample: { replicas: 0, size: 1 }, other: {} }));
  expect(lines).toHaveLength(3);
});

test('what a component itself does wrong names the component, not a line of its code', () => {
  const throws = (): never => {
    throw new Error('Cannot read properties of undefined\n    at somewhere');
  };
  const line = 'throws "Cannot read properties of undefined"; correct the component';
  expect(problemsOfAll([{ ...sample(), facts: throws }])).toEqual([`components.sample (facts): ${line}`]);
  expect(problemsOfAll([{ ...sample(), defaults: throws }])).toEqual([`components.sample (defaults): ${line}`]);
  expect(problemsOf({ pods: throws })).toEqual([`components.sample (pods): ${line}`]);
  expect(problemsOf({ build: throws })).toEqual([`components.sample (build): ${line}`]);
});

test('a peer that is no destination is refused with the component', () => {
  expect(problemsOf({ peers: { site: { kind: 'cidr', cidr: '10.0.0.1/8', port: 443 } } })).toEqual([
    'components.sample (peers).site.cidr: 10.0.0.1/8 has host bits set; did you mean 10.0.0.0/8?',
  ]);
});

test.each(['constructor', 'toString', 'hasOwnProperty'])('no component is there because it is called %s', (name) => {
  expect(problemsIn(platformOf([sample()]), specWith({ [name]: {} }))).toEqual([
    `components.${name}: is no component of this platform (components: sample)`,
  ]);
});

test.each([true, null, [], 'on'])('settings are an object: %j is none', (settings) => {
  expect(problemsIn(platformOf([sample()]), specWith({ sample: settings }))).toEqual([
    expect.stringMatching(/^components\.sample: must be an object of settings \(got .*\); write {} for the defaults/),
  ]);
});

test('a setting that cannot be laid over a default is refused at its path', () => {
  expect(problemsIn(platformOf([scalable]), specWith({ sample: { replicas: () => 2 } }))).toEqual([
    'components.sample.replicas: must be a whole number (got a function)',
  ]);
});

describe('an application', () => {
  /** Which applications run on the cluster `test`, when one names clusters and the spec says something about it. */
  function running(clusters?: readonly string[], apps: object = {}): readonly string[] {
    const tenants = sample({ name: 'tenants', facts: { namespaces: { tenants: {}, shop: { team: 'shop' } } } });
    const platform = platformOf([tenants], [sampleApp('shop', { name: 'web' })]);
    const [web] = platform.apps;
    const { plan } = treeOf({ ...platform, apps: [{ ...web, clusters }] } as Platform, { ...specFor([tenants]), apps });
    return [...plan.components.keys()].filter((id) => id !== 'tenants');
  }

  test('runs everywhere without being named', () => {
    expect(running()).toEqual(['shop/web']);
  });

  test('runs where its file says, and nowhere when it says nowhere', () => {
    expect(running(['production', 'test'])).toEqual(['shop/web']);
    expect(running(['production'])).toEqual([]);
    expect(running([])).toEqual([]);
  });

  test('takes settings from the cluster that it runs in', () => {
    expect(running(['test'], { 'shop/web': {} })).toEqual(['shop/web']);
  });

  test('does not run where a cluster refuses it, whatever its file says', () => {
    expect(running(undefined, { 'shop/web': false })).toEqual([]);
    expect(running(['production'], { 'shop/web': false })).toEqual([]);
  });

  test.each([
    [['dev', 'staging'], 'in dev, staging only'],
    [[], 'in no cluster'],
  ])('is not enabled by settings alone where its file names %j', (clusters, where) => {
    expect(() => running(clusters, { 'shop/web': {} })).toThrow(
      `apps.shop/web: has settings here, but its file runs it ${where}; add this cluster to clusters in its file, or remove the settings`,
    );
  });

  test('is found by its own name when the team was forgotten', () => {
    const platform = platformOf([], [sampleApp('shop', { name: 'web' })]);
    expect(problemsIn(platform, { ...specFor([]), apps: { 'shop/web': false, web: {} } })).toEqual([
      'apps.web: is no application of this platform; did you mean shop/web?',
    ]);
  });
});
