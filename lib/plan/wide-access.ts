import type { AccessRule, PolicyRule } from '../component/facts';
import type { PlannedWorkload } from './plan';

const READING = ['get', 'list', 'watch'];

/**
 * What an application may do at the Kubernetes API outside its own namespace, other than look at what is no secret: connections
 * take the consent of their servers' owners, and nobody is asked here. No error, since agents of a platform's own team need it.
 */
export function wideAccess({ name, namespace, team, facts }: PlannedWorkload): readonly string[] {
  if (team === undefined) return [];
  return (facts.access ?? []).flatMap((access) => {
    const where = scopeBeyond(namespace, access);
    const what = powerOf(access);
    if (where === undefined || what === undefined) return [];
    return [
      `workload ${name} may ${what} in ${where} ("${access.because}"), for which nobody's consent is asked; narrow its access, such as to in: ['${namespace}'], or have whoever keeps the platform agree`,
    ];
  });
}

function scopeBeyond(own: string, { in: namespaces }: AccessRule): string | undefined {
  if (namespaces === undefined) return 'every namespace';
  const others = namespaces.filter((namespace) => namespace !== own);
  return others.length === 0 ? undefined : others.join(' and ');
}

/** The first thing of an access that is more than looking; the role that it has, where it is one that exists. */
function powerOf({ rules = [], existing }: AccessRule): string | undefined {
  if (existing !== undefined)
    return existing.name === 'view' ? undefined : `do all that ${existing.kind} ${existing.name} may`;
  return rules.flatMap(powersOf)[0];
}

function powersOf({ verbs, resources = [] }: PolicyRule): readonly string[] {
  return resources.flatMap((resource) =>
    verbs
      .filter((verb) => !READING.includes(verb) || resource === 'secrets' || resource === '*')
      .map((verb) => `${verb} ${resource}`),
  );
}
