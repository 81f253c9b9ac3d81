import { POD_SECURITY_LEVELS, type NamespaceFacts, type PodSecurityLevel } from '../component/facts';
import { describePrivilege, levelOf } from '../component/privileges';
import type { Report } from '../spec/problem';
import type { PlannedNamespace, PlannedWorkload } from './plan';

/** A privilege of a workload with the level that admits it. */
interface Need {
  readonly level: PodSecurityLevel;
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
  for (const { level, text } of needs.filter((need) => isWeaker(need.level, weakest))) {
    report(
      `namespace ${namespace.name}`,
      `${text}: needs Pod Security level ${level}, but ${cap}; give the component a namespace of its own`,
    );
  }
  return {
    level: needs.reduce<PodSecurityLevel>((level, need) => weaker(level, need.level), 'restricted'),
    because: needs.flatMap(({ level, text }) => (level === 'restricted' ? [] : [text])).sort(),
  };
}

function needsOf({ key, facts }: PlannedWorkload): readonly Need[] {
  return (facts.privileges ?? []).map((privilege) => ({
    level: levelOf(privilege),
    text: `${key}: ${describePrivilege(privilege)}, ${privilege.because}`,
  }));
}

/** The weakest level that a namespace may have, and who says so: a privilege of one would be open to all who share it. */
function weakestAllowed({ facts, residents }: Inhabited): { level: PodSecurityLevel; because: string } {
  const isShared = new Set(residents.map(({ owner }) => owner)).size > 1;
  if (facts.atMost !== undefined)
    return { level: facts.atMost, because: `the namespace allows at most ${facts.atMost}` };
  return isShared && facts.existing !== true
    ? { level: 'baseline', because: 'several components share it' }
    : { level: 'privileged', because: 'nothing is weaker' };
}

function weaker(a: PodSecurityLevel, b: PodSecurityLevel): PodSecurityLevel {
  return isWeaker(a, b) ? a : b;
}

function isWeaker(a: PodSecurityLevel, b: PodSecurityLevel): boolean {
  return POD_SECURITY_LEVELS.indexOf(a) > POD_SECURITY_LEVELS.indexOf(b);
}
