import type { Container } from '../../../lib/imports/k8s';
import { containerFor, differencesOf, type ByHand } from '../../fixtures/built-by-hand';
import { RESOURCES } from '../../fixtures/sample';

const web = { number: 8080 };
const sound = containerFor({ port: () => 8080 });
const other: Container = { ...sound, name: 'other', ports: [], readinessProbe: undefined, livenessProbe: undefined };

test.each<[string, ByHand, string]>([
  [
    'another image',
    { container: { image: 'registry.example.com/sample:2.0.0' } },
    `container sample runs registry.example.com/sample:2.0.0, its facts say ${sound.image ?? ''}; change the pin`,
  ],
  [
    'a foreign container',
    { pod: { containers: [sound, other] } },
    'runs a container other, which the facts do not declare; add it to containers',
  ],
  [
    'a foreign init container',
    { pod: { initContainers: [other] } },
    'runs an init container other, which the facts do not declare; add it to initContainers',
  ],
  [
    'an init container that the facts let run beside the others',
    {
      workload: {
        ports: { web: { ...web, container: 'sample' } },
        containers: { sample: 'sample', other: 'sample' },
      },
      pod: { initContainers: [other] },
    },
    'has no container other, which the facts declare; describe it, or take it out of containers',
  ],
  [
    'another port number',
    { container: { ports: [{ name: 'web', containerPort: 9090 }] } },
    'port web is 9090/TCP in container sample, the facts say 8080/TCP in container sample; change one of the two',
  ],
  [
    'another protocol',
    { container: { ports: [{ name: 'web', containerPort: 8080, protocol: 'UDP' }] } },
    'port web is 8080/UDP in container sample, the facts say 8080/TCP in container sample; change one of the two',
  ],
  [
    'a port that is not opened',
    { container: { ports: [] } },
    'opens no port web, which the facts declare as 8080; open it, or take it out of ports',
  ],
  [
    'a foreign port',
    { container: { ports: [...(sound.ports ?? []), { name: 'admin', containerPort: 9000 }] } },
    'opens port admin 9000, which the facts do not declare, so no policy lets anyone in; add it to ports',
  ],
  [
    'a port without a name',
    { container: { ports: [...(sound.ports ?? []), { containerPort: 9000 }] } },
    'opens port 9000, which the facts do not declare, so no policy lets anyone in; add it to ports',
  ],
  [
    'no requests',
    { container: { resources: { limits: { memory: '1Gi' } } } },
    'container sample has no CPU request and no memory request, so it can starve its node; state them',
  ],
  [
    'what is no amount',
    { container: { resources: { requests: { cpu: '1 core', memory: '1Gi' }, limits: { memory: '1GB' } } } },
    'container sample asks for 1 core of cpu and 1GB of memory, which is no amount; write for example 500m or 2Gi',
  ],
  [
    'no memory limit',
    { container: { resources: { requests: RESOURCES.requests } } },
    'container sample has no memory limit, so it can starve its node; state it',
  ],
  [
    'more memory than the limit',
    { container: { resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '1024Mi' } } } },
    'container sample requests 2Gi of memory, above its limit of 1024Mi, so the API server would refuse the pods; lower the request, or raise the limit',
  ],
  [
    'more CPU and scratch space than the limits',
    {
      container: {
        resources: {
          requests: { cpu: '1500m', memory: '1Gi', 'ephemeral-storage': '2Gi' },
          limits: { cpu: '1', memory: '1Gi', 'ephemeral-storage': '1Gi' },
        },
      },
    },
    'container sample requests 1500m of cpu, above its limit of 1, and 2Gi of ephemeral-storage, above its limit of 1Gi, so the API server would refuse the pods; lower the requests, or raise the limits',
  ],
  [
    'no probe',
    { container: { readinessProbe: undefined } },
    'container sample listens without a readiness probe, so it would get connections before it can take them; describe one in probes',
  ],
])('%s', (_, difference, message) => {
  expect(differencesOf(difference)).toContain(message);
});

test('a port in another container', () => {
  const workload = {
    containers: { sample: 'sample', other: 'sample' },
    ports: { web: { ...web, container: 'other' } },
  };
  expect(differencesOf({ workload, pod: { containers: [sound, other] } })).toContain(
    'port web is 8080/TCP in container sample, the facts say 8080/TCP in container other; change one of the two',
  );
});

test('an amount may be a number, and a request as much as its limit', () => {
  const requests = { cpu: 0.5, memory: '1Gi' } as unknown as Record<string, string>;
  expect(differencesOf({ container: { resources: { requests, limits: { cpu: '500m', memory: '1Gi' } } } })).toEqual([]);
});
