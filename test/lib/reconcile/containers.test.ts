import type { Container } from '../../../lib/imports/k8s';
import { containerFor, differencesOf, type ByHand } from '../../fixtures/built-by-hand';

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
