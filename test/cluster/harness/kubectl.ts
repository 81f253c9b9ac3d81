import { certificatesIn } from './certificates';
import { programPath } from './tools';
import type { UnderTest } from './under-test';

/** Runs the kubectl of the cluster's own minor as its administrator. @throws Error with its words when it fails. */
export async function kubectl({ sandbox, plan }: UnderTest, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await sandbox.run({
    argv: [programPath('kubectl', `kubernetes-${plan.cluster.kubernetesVersion}`), ...args],
    env: { KUBECONFIG: certificatesIn(sandbox).kubeconfig('super-admin') },
  });
  if (code !== 0) throw new Error(`kubectl ${args.join(' ')}: ${stderr}`);
  return stdout;
}
