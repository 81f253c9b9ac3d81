import { claim, config, defineApp, hostPath, imageFiles, scratch, shared } from '../../../lib';
import { describing, problemsOfApp, web } from '../../fixtures/golden-path';

const refused = (changes: object) => () => defineApp<string>(describing({ ...web, ...changes }));
const proxy = (changes: object) => ({ sidecars: { proxy: { image: 'registry.example.com/proxy:1.0.0', ...changes } } });
const claims = { data: { size: '1Gi', at: '/data' } };

test.each([
  [
    { ...proxy({ volumes: { '/data': claim('dta') } }), claims },
    'sidecars.proxy.volumes["/data"]: mounts the claim dta, which is none of its claims; did you mean data?',
  ],
  [
    { ...proxy({ volumes: { '/in': shared('/wrok') } }), volumes: { '/work': scratch('1Gi') } },
    'sidecars.proxy.volumes["/in"]: mounts what the application has at /wrok, where none of its volumes is a scratch or ephemeral; did you mean /work?',
  ],
  [
    {
      ...proxy({ volumes: { '/in': shared('/models') } }),
      volumes: { '/models': imageFiles('registry.example.com/models:1.0.0') },
    },
    'sidecars.proxy.volumes["/in"]: mounts what the application has at /models, where none of its volumes is a scratch or ephemeral; add one there',
  ],
  [
    { ...proxy({ volumes: { '/in': shared('/work', 'proxy') } }), volumes: { '/work': scratch('1Gi') } },
    `sidecars.proxy.volumes["/in"]: names the container proxy, but only volumes of the application are shared; write shared('/work')`,
  ],
  [
    { volumes: { '/logs': hostPath('/var/log') } },
    `volumes["/logs"]: mounts a path of the node, which is a privilege; add { kind: 'hostPath', path: '/var/log', readOnly: true, because: '...' } to privileges`,
  ],
  [
    { health: { ready: { port: 'htpp', path: '/ready' } } },
    'health.ready.port: is none of its ports (got htpp); did you mean http? (ports: http)',
  ],
  [
    proxy({ health: { live: '/live' } }),
    "sidecars.proxy.health.live: has no port to ask; add ports, or run a command, such as { command: ['./check'] }",
  ],
  [
    { ports: { http: 8080, metrics: 9090 }, route: { host: 'web', port: 'metrics' } },
    'route.port: is none of its ports behind a Service (got metrics); name one of them (ports: http)',
  ],
  [
    { ports: { metrics: 9090 }, route: { host: 'web' } },
    'route: leads to no port, since none is behind its Service; give one a service number',
  ],
])('what a field names and no other has is said in the words of both: %#', (changes, line) => {
  expect(refused(changes)).toThrow(line);
});

test('what is there may be named', () => {
  const rollout = { type: 'Recreate' };
  const beside = proxy({
    ports: { admin: 9901 },
    health: { live: { port: 'admin', path: '/live' } },
    volumes: { '/data': claim('data'), '/work': shared('/work'), '/etc/proxy': config({ 'proxy.conf': 'x' }, 'proxy') },
  });
  const volumes = { '/work': scratch('1Gi') };
  const app = { ...web, ...beside, claims, volumes, rollout, health: { ready: { port: 'http', path: '/ready' } } };
  expect(problemsOfApp(describing(app))).toEqual([]);
});
