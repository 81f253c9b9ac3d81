import { realServer, realServersOf } from './harness/real-server';
import { underTest } from './harness/under-test';

const cluster = underTest();

/**
 * Comes right behind the drains (harness/proof-files.ts): what a server takes its time for goes on beside the other
 * proofs.
 */
test.each(realServersOf(cluster))('%s starts as its rendered pod, and answers on each of its ports', async (key) => {
  const server = await realServer(cluster, key);
  for (const { name } of server.workload.ports)
    await server.shows(`port ${name} answers`, async () => {
      await cluster.sandbox.fetch(server.url(name));
      return undefined;
    });
});
