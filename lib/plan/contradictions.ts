import type { WorkloadFacts } from '../component/facts';
import { describePrivilege } from '../component/privileges';
import { didYouMean } from '../spec/nearest';

/** Facts of a workload that cannot all hold, each as the end of a sentence that starts with the workload's name. */
export function reportContradictions(facts: WorkloadFacts, problem: (text: string) => void): void {
  for (const contradiction of [...kindProblems(facts), ...containerProblems(facts), ...portProblems(facts)])
    problem(contradiction);
}

function kindProblems({ kind, replicas, before }: WorkloadFacts): readonly string[] {
  const scalable = kind === 'Deployment' || kind === 'StatefulSet';
  return [
    ...(replicas !== undefined && !scalable
      ? [`is a ${kind} and has replicas; only Deployments and StatefulSets do`]
      : []),
    ...(before !== undefined && kind !== 'Job' ? [`is a ${kind} and runs before the rollout; only a Job can`] : []),
  ];
}

/** A name stands for one container, and a privilege that names none of them would be granted to nobody. */
function containerProblems({ containers, initContainers = {}, ports = {}, privileges = [] }: WorkloadFacts) {
  const names = [...Object.keys(containers), ...Object.keys(initContainers)];
  const twice = Object.keys(initContainers).filter((name) => Object.hasOwn(containers, name));
  const privilegeProblems = privileges.flatMap((privilege) => {
    const [what, wanted, known] =
      privilege.kind === 'hostPort'
        ? ['port', privilege.port, Object.keys(ports)]
        : ['container', 'container' in privilege ? privilege.container : undefined, names];
    return wanted === undefined || known.includes(wanted)
      ? []
      : [`has no ${what} ${wanted}, which privilege ${describePrivilege(privilege)} names${didYouMean(wanted, known)}`];
  });
  return [
    ...twice.map((name) => `has a container and an init container called ${name}; call one of them otherwise`),
    ...privilegeProblems,
  ];
}

/** All containers of a pod share its address, and all ports behind the Service share that of the Service. */
function portProblems({ ports = {} }: WorkloadFacts): readonly string[] {
  const entries = Object.entries(ports);
  return (['number', 'service'] as const).flatMap((field) =>
    entries.flatMap(([name, port], index) => {
      const other = entries
        .slice(0, index)
        .find(
          ([, earlier]) => earlier[field] === port[field] && (earlier.protocol ?? 'TCP') === (port.protocol ?? 'TCP'),
        );
      if (other === undefined || port[field] === undefined) return [];
      const what = field === 'number' ? '' : 'Service ';
      return [`uses ${what}port ${port[field]} for ${other[0]} and for ${name}; give one of them another number`];
    }),
  );
}
