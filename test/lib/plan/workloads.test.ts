import { claim, type ClaimFacts, type Facts, type JobDescription, type WorkloadFacts } from '../../../lib';
import { problemsOfApp, web } from '../../fixtures/golden-path';
import { HIGH, platformOf, problemsOf, renderSample, RESOURCES, sample, specFor } from '../../fixtures/sample';
import { problemsIn } from '../../fixtures/tree';

type AccessMode = NonNullable<ClaimFacts['accessModes']>[number];

function problemsOfWorkload(workload: Partial<WorkloadFacts>): readonly string[] {
  return problemsOf({ workload }).map((line) => line.replace('components.sample: workload sample ', ''));
}

const because = 'a test';
const once = { data: { size: '1Gi' } };
const heldBy = (pods: string, kind = 'Deployment', alone = "replicas: 1 with rollout: { type: 'Recreate' }") =>
  `is a ${kind} with ${pods} and claim data is ReadWriteOnce, so the second pod would wait for ever for the volume that the first holds; run one pod (${alone}), make it a StatefulSet (shape 'stateful'), which has a volume for each pod, or state accessModes: ['ReadWriteMany']`;
const two = { sample: 'sample', other: 'sample' };

test.each<[Partial<WorkloadFacts>, string]>([
  [
    { kind: 'DaemonSet', replicas: 2 },
    'is a DaemonSet and has replicas; it has one pod, a pod on each node or one for each run',
  ],
  [
    { kind: 'Job', recommendResources: true },
    'is a Job and asks for recommendResources, but nothing runs its pods again; take it away',
  ],
  [{ before: 'rollout' }, 'is a Deployment and runs before the rollout; only a Job can'],
  [
    { initContainers: { sample: 'sample' } },
    'has two containers called sample (sidecars and init containers count); call one of them otherwise',
  ],
  [
    { privileges: [{ kind: 'runAsRoot', container: 'smaple', because }] },
    'has no container smaple, which privilege runAsRoot names; did you mean sample?',
  ],
  [
    { privileges: [{ kind: 'hostPort', port: 'web', from: [{ kind: 'anywhere' }], because }] },
    'has no port web, which privilege hostPort web names',
  ],
  [
    { ports: { a: { number: 80 }, b: { number: 80 } } },
    "uses port 80 for a and for b; give one of them another number, or where one port serves metrics too, state it once with their path, such as { number: 8080, metrics: '/metrics' }",
  ],
  [
    { ports: { a: { number: 80, service: 80 }, b: { number: 81, service: 80 } } },
    'uses Service port 80 for a and for b; give one of them another number',
  ],
  [
    { containers: two, ports: { web: { number: 80 } } },
    'has several containers (sample, other); say in port web which container listens',
  ],
  [
    { ports: { web: { number: 80, container: 'smaple' } } },
    'has no container smaple, which port web names; did you mean sample?',
  ],
  [{ containers: { sample: 'smaple' } }, 'uses image smaple, which is pinned nowhere; did you mean sample?'],
  [{ claims: once, replicas: 3 }, heldBy('replicas: 3')],
  [{ claims: once, replicas: { min: 1, max: 2, cpu: 70 } }, heldBy('an autoscaler')],
  [{ kind: 'ReplicaSet', claims: once, replicas: 2 }, heldBy('replicas: 2', 'ReplicaSet', 'replicas: 1')],
])('facts that contradict each other are refused: %j', (workload, message) => {
  expect(problemsOfWorkload(workload)).toEqual([message]);
});

test('the advice for one pod names its rollout too, which would be the next problem', () => {
  const service = { ...web, claims: { data: { size: '1Gi', at: '/data' } } };
  const cluster = HIGH;
  expect(problemsOfApp(service, { cluster })).toEqual([`apps.shop/web: workload web ${heldBy('replicas: 2')}`]);
  expect(problemsOfApp({ ...service, replicas: 1, rollout: { type: 'Recreate' } }, { cluster })).toEqual([]);
});

test('several pods share a claim that says so, or have one each', () => {
  const sharing = (mode: AccessMode, kind: WorkloadFacts['kind'] = 'Deployment') =>
    problemsOf({
      workload: { kind, replicas: 2, claims: { data: { size: '1Gi', accessModes: [mode] } } },
      container: { mounts: { '/data': claim('data') } },
    });
  expect(sharing('ReadWriteMany')).toEqual([]);
  expect(sharing('ReadOnlyMany')).toEqual([]);
  expect(sharing('ReadWriteOnce', 'StatefulSet')).toEqual([]);
  expect(sharing('ReadWriteOncePod')).toEqual([expect.stringContaining('claim data is ReadWriteOncePod, so')]);
});

test('one number may serve two protocols', () => {
  const ports = { udp: { number: 53, service: 53, protocol: 'UDP' }, tcp: { number: 53, service: 53 } } as const;
  const probes = { readiness: { port: 'tcp' }, liveness: { port: 'tcp', path: '/' } };
  expect(problemsOf({ workload: { ports }, container: { probes } })).toEqual([]);
});

test.each<[WorkloadFacts['kind'], number, Partial<WorkloadFacts>]>([
  ['Deployment', 63, {}],
  ['DaemonSet', 63, {}],
  ['StatefulSet', 52, {}],
  ['CronJob', 52, {}],
  ['Job', 54, { before: 'rollout' }],
])('a %s keeps room in its name: %i characters at most %j', (kind, limit, more) => {
  const limits = { backoffLimit: 0, activeDeadlineSeconds: 1 };
  const jobs: Partial<Record<typeof kind, object>> = { Job: limits, CronJob: { ...limits, schedule: '@daily' } };
  const pod = jobs[kind] === undefined ? {} : { job: jobs[kind] as JobDescription };
  const called = (length: number) => {
    const name = 'w'.repeat(length - 'sample-'.length);
    const workloads: Facts['workloads'] = { [name]: { kind, containers: { [name]: 'sample' }, ...more } };
    return problemsOf({
      facts: { workloads },
      pods: () => ({ [name]: { containers: { [name]: RESOURCES }, ...pod } }),
    });
  };
  expect(called(limit)).toEqual([]);
  expect(called(limit + 1)).toEqual([
    expect.stringContaining(`${limit + 1} characters; a ${kind} has ${limit} at most`),
  ]);
});

test('a secret is read by workloads that there are', () => {
  const secrets = { login: { keys: ['password'], readBy: ['smaple'] } };
  expect(problemsOf({ facts: { secrets } })).toEqual([
    'components.sample: secret login is read by smaple, which is none of its workloads (sample)',
  ]);
});

test('what talks to the API servers needs to know where they are', () => {
  const access = [{ because, rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }];
  const component = sample({ workload: { access } });
  const { cluster, ...rest } = specFor([component]);
  const hidden = { ...rest, cluster: { ...cluster, controlPlane: undefined } };
  expect(problemsIn(platformOf([component]), hidden)).toEqual([
    "cluster.controlPlane: is required: sample talks to the API servers, and a policy can only name them by address; add { addresses: ['10.0.0.10'] } with yours",
  ]);
});

test('labels that every object of the cluster gets are on all of its objects', () => {
  const tree = renderSample({}, { labels: { 'example.com/cost': 'x' } });
  for (const { manifest } of tree.objects) expect(manifest.metadata.labels).toHaveProperty(['example.com/cost'], 'x');
});
