import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlannedWorkload } from '../../../lib/plan/plan';
import { apiServiceAddress } from './control-plane';
import { argumentsOf, environmentOf } from './pod-process';
import type { Container, Pod } from './pod';
import { volumeFilesOf } from './pod-volumes';
import { podsOf } from './pods-of';
import type { Command } from './sandbox-init';
import type { UnderTest } from './under-test';

/** A real program that runs in the place of a simulated pod's container. */
export interface RunningPod {
  /** Under which the sandbox knows the program; its output is `log/<name>.log`. */
  readonly name: string;
  readonly workload: PlannedWorkload;
  readonly pod: Pod;
}

/**
 * Runs a program as the first container of a pod of a workload (`metrics-server/metrics-server`): with the pod's account (a
 * bound token), its files at their paths, its environment, the container's own arguments, as its user, without
 * capabilities, on a root file system that is as writable as the container's. What the rendered pod lacks, the program
 * lacks. One program stands for all pods of the workload; one that runs already goes on while its pod exists.
 * @throws Error when no such pod runs, or it mounts or reads something of a kind that is not known here.
 */
export async function runAsPod(cluster: UnderTest, key: string, program: string): Promise<RunningPod> {
  const { api, sandbox, plan } = cluster;
  const workload = plan.workloads.get(key);
  if (workload === undefined) throw new Error(`cluster ${plan.cluster.name} has no workload ${key}`);
  const pods = (await podsOf(api, workload)).filter(({ status }) => status.phase === 'Running');
  const server = join(sandbox.folder, `server-${key.replaceAll('/', '-')}`);
  const earlier = existsSync(server) ? readFileSync(server, 'utf8') : undefined;
  const kept = pods.find((pod) => nameOf(pod) === earlier);
  if (kept !== undefined && (await sandbox.exitOf(nameOf(kept))).running)
    return { name: nameOf(kept), workload, pod: kept };
  if (earlier !== undefined) await sandbox.stop(earlier);

  const [pod] = pods;
  const container = pod?.spec.containers[0];
  if (pod === undefined || container === undefined) throw new Error(`no pod of ${key} runs`);
  const name = nameOf(pod);
  await sandbox.start(name, await commandOf(cluster, { pod, container, program, name }));
  writeFileSync(server, name);
  return { name, workload, pod };
}

const nameOf = ({ metadata }: Pod) => `pod-${metadata.namespace ?? ''}-${metadata.name}`;

async function commandOf(
  { api, sandbox, plan }: UnderTest,
  { pod, container, program, name }: { pod: Pod; container: Container; program: string; name: string },
): Promise<Command> {
  const place = { files: join(sandbox.folder, name, 'files'), root: join(sandbox.folder, name, 'root') };
  rmSync(join(sandbox.folder, name), { recursive: true, force: true });
  for (const folder of Object.values(place)) mkdirSync(folder, { recursive: true });
  for (const [path, content] of await volumeFilesOf(api, pod, container)) keep(join(place.files, path), content);
  const environment = {
    ...(await environmentOf(api, pod, container)),
    KUBERNETES_SERVICE_HOST: apiServiceAddress(plan.cluster),
    KUBERNETES_SERVICE_PORT: '443',
  };
  const variables = Object.entries(environment).map(([key, value]) => `${key}=${value}`);
  const entering = [chroot(), ...userOf(pod, container), place.root, '/program'];
  return {
    argv: [
      ...['unshare', '--mount', 'sh', '-euc', ENTER, 'as-pod'],
      ...[...variables, ...entering, ...argumentsOf(container, environment)],
    ],
    env: {
      ROOT: place.root,
      FILES: place.files,
      PROGRAM: program,
      MODE: container.securityContext?.readOnlyRootFilesystem === true ? 'ro' : 'rw',
      SCRATCH: scratchPathsOf(pod, container).join(' '),
    },
  };
}

/**
 * Builds the container's root from nothing: the program, the pod's own files, and folders that may be written. Of the
 * capabilities only those are left that entering it takes; they go with the change of user.
 */
const ENTER = `
mount -t tmpfs tmpfs "$ROOT"
mkdir "$ROOT/proc" "$ROOT/dev"
touch "$ROOT/program" "$ROOT/dev/null" "$ROOT/dev/urandom"
cp -r "$FILES/." "$ROOT/"
chmod -R a+rX "$ROOT"
mount --bind "$PROGRAM" "$ROOT/program"
mount --bind /dev/null "$ROOT/dev/null"
mount --bind /dev/urandom "$ROOT/dev/urandom"
mount -t proc proc "$ROOT/proc"
for place in $SCRATCH; do
  mkdir -p "$ROOT$place"
done
mount -o "remount,bind,$MODE" "$ROOT"
for place in $SCRATCH; do
  mount -t tmpfs -o mode=1777 tmpfs "$ROOT$place"
done
exec setpriv --no-new-privs --bounding-set=-all,+sys_chroot,+setuid,+setgid env -i "$@"
`;

/** Of the process: an ordinary account has one user in its namespace, so that the container's can only be taken by root. */
function userOf({ spec }: Pod, { securityContext }: Container): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const { runAsUser = 0, runAsGroup = 0 } = { ...spec.securityContext, ...securityContext };
  return [`--userspec=${runAsUser}:${runAsGroup}`];
}

/** Distributions differ, and a container's environment has no path to look in. */
function chroot(): string {
  return existsSync('/usr/sbin/chroot') ? '/usr/sbin/chroot' : '/usr/bin/chroot';
}

function scratchPathsOf({ spec }: Pod, { volumeMounts = [] }: Container): readonly string[] {
  const isWritable = (volume: string) =>
    (spec.volumes ?? []).some(
      ({ name, emptyDir, persistentVolumeClaim }) =>
        name === volume && (emptyDir !== undefined || persistentVolumeClaim !== undefined),
    );
  return volumeMounts.filter(({ name }) => isWritable(name)).map(({ mountPath }) => mountPath);
}

function keep(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, 0o444);
}
