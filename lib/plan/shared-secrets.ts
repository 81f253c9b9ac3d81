import { groupBy } from '../group-by';
import type { Report } from '../spec/problem';
import type { PlannedComponent } from './plan';
import { specPathOf } from './workloads';

/**
 * Reports Secrets that several applications read without having said so: `a` with `b-c` and `a-b` with `c` both take `a-b-c` where
 * neither says `called`. Each would hold the keys of the others, whose owner nobody asked.
 */
export function reportSharedSecrets(components: readonly PlannedComponent[], report: Report): void {
  for (const same of groupBy(components.flatMap(unnamedSecrets), ({ place }) => place).values()) {
    const [first, ...others] = same;
    for (const { id, entry, name } of others)
      report(
        specPathOf(id),
        `secrets.${entry} is the Secret ${name}, as secrets.${first?.entry ?? ''} of ${first?.id ?? ''} is, since application and entry make one name; write called with another name in one of them, or with the same in both if they share it`,
      );
  }
}

interface UnnamedSecret {
  readonly id: string;
  /** As the application calls it. */
  readonly entry: string;
  /** As it is called in its namespace. */
  readonly name: string;
  readonly place: string;
}

function unnamedSecrets({ id, facts: { namespace = '', secrets = {} } }: PlannedComponent): readonly UnnamedSecret[] {
  return Object.entries(secrets).flatMap(([name, { unnamed: entry }]) =>
    entry === undefined ? [] : [{ id, entry, name, place: `${namespace}/${name}` }],
  );
}
