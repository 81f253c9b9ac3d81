import type { WorkloadFacts } from '../component/facts';
import type { Privilege } from '../component/privileges';
import type { DescribedApp } from './description';
import { MAIN } from './images';

/** Runs as the application does, without its ports, its storage and what runs beside it. */
export function migrationFacts<P extends string>(
  app: Pick<DescribedApp, 'volumes'>,
  { containers, imageVolumes, connects, accountAnnotations, privileges, logFormat }: WorkloadFacts<string, P>,
): WorkloadFacts<string, P> {
  const same = { containers, imageVolumes, connects, accountAnnotations, logFormat };
  const kept = privileges?.filter((privilege) => isUsed(privilege, app));
  return { kind: 'Job', before: 'rollout', ...same, privileges: kept };
}

/** What is for another container, for a port or for a path that only a sidecar mounts would be a privilege of nobody. */
function isUsed(privilege: Privilege, { volumes = {} }: Pick<DescribedApp, 'volumes'>): boolean {
  if (privilege.kind === 'hostPort') return false;
  if (privilege.kind === 'hostPath')
    return Object.values(volumes).some((mount) => mount.kind === 'hostPath' && mount.path === privilege.path);
  return !('container' in privilege) || privilege.container === undefined || privilege.container === MAIN;
}
