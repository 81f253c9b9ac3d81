import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Command } from 'commander';
import { dump, load } from 'js-yaml';
import { explainFailure } from '../../lib/cli/surroundings';
import { bringUp } from './harness/bring-up';
import { buildTools } from './harness/build-tools';
import { certificatesIn } from './harness/certificates';
import { apiSocketOf } from './harness/control-plane';
import { requireSandboxes, type Sandbox } from './harness/sandbox';
import { choiceOf, combinations, ownMinor } from './harness/under-test';

/** `npm run cluster:up`: a rendered platform on a real control plane, to look at with kubectl, until Ctrl-C. */
async function up(cluster: string, kubernetes: string): Promise<void> {
  const [combination] = combinations(choiceOf({ cluster: [cluster], kubernetes: [kubernetes] }));
  if (combination === undefined) return;
  requireSandboxes();
  buildTools(print);
  print(`bringing ${cluster} up on Kubernetes ${kubernetes}`);
  const { sandbox, objects, pods } = await bringUp(combination);
  const kubeconfig = await offerApi(sandbox);
  print(`${objects} objects are applied and ${pods} pods run; nodes are simulated, so that no container starts`);
  print(`export KUBECONFIG=${kubeconfig}`);
  print('Ctrl-C ends it');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  await sandbox.close();
  rmSync(sandbox.folder, { recursive: true, force: true });
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
    relay.unref().listen(0, '127.0.0.1', () => {
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
  .action(({ cluster, kubernetes }: { cluster: string; kubernetes?: string }) =>
    up(cluster, kubernetes ?? ownMinor(cluster)),
  )
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = explainFailure(error, { warn: print });
  });
