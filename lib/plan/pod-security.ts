import { POD_SECURITY_LEVELS, type NamespaceFacts, type PodSecurityLevel } from '../component/facts';
import { describePrivilege, levelOf, type Privilege } from '../component/privileges';
import type { Report } from '../spec/problem';
import type { PlannedNamespace, PlannedWorkload } from './plan';
import { specPathOf } from './workloads';

/** A privilege of a workload with the level that admits it. */
interface Need {
  readonly level: PodSecurityLevel;
  readonly workload: PlannedWorkload;
  readonly privilege: Privilege;
  /** Whose it is, what and why: a line of the namespace's annotation. */
  readonly text: string;
}

interface Inhabited {
  readonly name: string;
  readonly facts: NamespaceFacts;
  readonly residents: readonly PlannedWorkload[];
}

/** The strictest Pod Security level that admits all residents of a namespace. Reports those for which it would be too weak. */
export function planPodSecurity(namespace: Inhabited, report: Report): Pick<PlannedNamespace, 'level' | 'because'> {
  const needs = namespace.residents.flatMap(needsOf);
  const { level: weakest, because: cap } = weakestAllowed(namespace);
  for (const { level, workload, privilege } of needs.filter((need) => isWeaker(need.level, weakest))) {
    report(
      specPathOf(workload.owner),
      `workload ${workload.name} has privilege ${describePrivilege(privilege)} (${privilege.because}), which needs Pod Security level ${level}, but ${cap}`,
    );
  }
  return {
    level: needs.reduce<PodSecurityLevel>((level, need) => weaker(level, need.level), 'restricted'),
    because: needs.flatMap(({ level, text }) => (level === 'restricted' ? [] : [text])).sort(),
  };
}

function needsOf(workload: PlannedWorkload): readonly Need[] {
  return (workload.facts.privileges ?? []).map((privilege) => ({
    level: levelOf(privilege),
    workload,
    privilege,
    text: `${workload.key}: ${describePrivilege(privilege)}, ${privilege.because}`,
  }));
}

/** The weakest level that a namespace may have, and who says so: a privilege of one would be open to all who share it. */
function weakestAllowed({ name, facts, residents }: Inhabited): { level: PodSecurityLevel; because: string } {
  const isShared = new Set(residents.map(({ owner }) => owner)).size > 1;
  if (facts.atMost !== undefined)
    return {
      level: facts.atMost,
      because: `its namespace ${name} allows at most ${facts.atMost}; do without it, or raise atMost of the team or component that brings the namespace`,
    };
  return isShared && facts.existing !== true
    ? {
        level: 'baseline',
        because: `several components share its namespace ${name}; give the component one of its own`,
      }
    : { level: 'privileged', because: 'nothing is weaker' };
}

function weaker(a: PodSecurityLevel, b: PodSecurityLevel): PodSecurityLevel {
  return isWeaker(a, b) ? a : b;
}

function isWeaker(a: PodSecurityLevel, b: PodSecurityLevel): boolean {
  return POD_SECURITY_LEVELS.indexOf(a) > POD_SECURITY_LEVELS.indexOf(b);
}
