import type { Probe } from '../../lib/imports/k8s';
import { realServer, realServersOf } from './harness/real-server';
import { underTest } from './harness/under-test';

const cluster = underTest();

/** Where a kubelet would ask by HTTP; ports that answer at all are the proof of `servers`. */
function askedAt(probe: Probe | undefined): readonly (readonly [port: string, path: string])[] {
  const { httpGet } = probe ?? {};
  return httpGet === undefined ? [] : [[String(httpGet.port), httpGet.path ?? '/']];
}

test.each(realServersOf(cluster))('%s is ready and alive by its own probes', async (key) => {
  const server = await realServer(cluster, key);
  const { readinessProbe, livenessProbe } = server.pod.spec.containers[0] ?? {};
  const asked = [readinessProbe, livenessProbe].flatMap(askedAt);
  expect(asked.length).toBeGreaterThan(0);
  for (const [port, path] of asked)
    await server.shows(`${path} on port ${port} is well`, async () => {
      const { status } = await cluster.sandbox.fetch(`${server.url(port)}${path}`);
      return status >= 200 && status < 400 ? undefined : `it answers ${status}`;
    });
});
