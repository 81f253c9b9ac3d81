import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { dump, load } from 'js-yaml';
import { explainFailure } from '../../lib/cli/surroundings';
import { bringUp } from './harness/bring-up';
import { certificatesIn } from './harness/certificates';
import { apiSocketOf } from './harness/control-plane';
import { cleanUpAtTheEnd } from './harness/ending';
import { prepare } from './harness/prepare';
import { realServer, realServersOf } from './harness/real-server';
import type { Sandbox } from './harness/sandbox';
import { programPath, toolsToBringUp } from './harness/tools';
import { choiceOf, clusterIn, combinations, ownMinor, type UnderTest } from './harness/under-test';

/** `npm run cluster:up`: a rendered platform on a real control plane, to look at with kubectl, until Ctrl-C. */
async function up(cluster: string, kubernetes: string): Promise<void> {
  const [combination] = combinations(choiceOf({ cluster: [cluster], kubernetes: [kubernetes] }));
  if (combination === undefined) return;
  cleanUpAtTheEnd();
  prepare({ tools: toolsToBringUp([kubernetes]), checkov: false }, print);
  print(`bringing ${cluster} up on Kubernetes ${kubernetes}`);
  const { sandbox, objects, pods } = await bringUp(combination);
  const up = clusterIn(sandbox.folder);
  await keepServers(up);
  const kubeconfig = await offerApi(sandbox);
  print(`${objects} objects are applied and ${pods} pods run; nodes are simulated, so that no container starts`);
  print(`real servers run as their pods: ${realServersOf(up).join(', ')}; kubectl top answers in half a minute`);
  print(`export KUBECONFIG=${kubeconfig}`);
  print(`kubectl, if you have none: ${programPath('kubectl', `kubernetes-${kubernetes}`)}`);
  print(`logs: ${join(sandbox.folder, 'log')}; kubectl logs and exec find nothing, since no container runs`);
  print('Ctrl-C ends it');
}

const LOOK_EVERY_MS = 5000;

/** Starts the real servers, and starts them again as another pod when theirs is gone, as after a drain. */
async function keepServers(up: UnderTest): Promise<void> {
  for (const key of realServersOf(up)) await realServer(up, key);
  const look = () => {
    // While no pod of it runs there is nothing to start; the next look finds it.
    void Promise.allSettled(realServersOf(up).map((key) => realServer(up, key))).then(() =>
      setTimeout(look, LOOK_EVERY_MS),
    );
  };
  setTimeout(look, LOOK_EVERY_MS);
}

/** Lets this machine's loopback reach the sandbox's API server; gives the kubeconfig that says where. */
function offerApi(sandbox: Pick<Sandbox, 'folder'>): Promise<string> {
  const relay = createServer((socket) => {
    const inside = connect(apiSocketOf(sandbox));
    socket.pipe(inside).pipe(socket);
    socket.on('error', () => inside.destroy());
    inside.on('error', () => socket.destroy());
  });
  return new Promise((resolve) => {
    // It keeps this command running.
    relay.listen(0, '127.0.0.1', () => {
      const { port } = relay.address() as AddressInfo;
      const own = certificatesIn(sandbox).kubeconfig('super-admin');
      const config = load(readFileSync(own, 'utf8')) as { clusters: { cluster: { server: string } }[] };
      for (const { cluster } of config.clusters) cluster.server = `https://127.0.0.1:${port}`;
      const file = join(sandbox.folder, 'kubeconfig');
      writeFileSync(file, dump(config), { mode: 0o600 });
      resolve(file);
    });
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

new Command('cluster:up')
  .description('Brings a rendered cluster up on a real control plane, until Ctrl-C.')
  .option('--cluster <name>', 'which cluster', 'dev')
  .option('--kubernetes <minor>', "on which minor; default: the cluster's own")
  .exitOverride()
  .action(({ cluster, kubernetes }: { cluster: string; kubernetes?: string }) =>
    up(cluster, kubernetes ?? ownMinor(cluster)),
  )
  .parseAsync()
  .catch((error: unknown) => {
    // Commander has printed its own message.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else process.exitCode = explainFailure(error, { warn: print });
  });
