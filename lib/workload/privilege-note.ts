import { describePrivilege } from '../component/privileges';
import { BECAUSE } from '../plan/names';
import type { PlannedWorkload } from '../plan/plan';

/** Why the pods may more than others, one line for each privilege; nothing where they have none. */
export function privilegeNote({ facts: { privileges = [] } }: PlannedWorkload): Readonly<Record<string, string>> {
  if (privileges.length === 0) return {};
  const reasons = privileges.map((privilege) => {
    const container =
      'container' in privilege && privilege.container !== undefined ? ` (container ${privilege.container})` : '';
    return `${describePrivilege(privilege)}${container}: ${privilege.because}`;
  });
  return { [BECAUSE]: reasons.join('\n') };
}
