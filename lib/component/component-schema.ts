import { z } from 'zod';
import { parseSpec } from '../spec/parse';
import type { Report } from '../spec/problem';
import { show } from '../spec/show';

/** By what it does: a component of another package may have a zod of its own. */
const isSchema = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'safeParse' in value && typeof value.safeParse === 'function';

/** The fields that the engine calls or prints before it knows anything else of a component. */
const componentSchema = z.looseObject({
  name: z.string().describe('what it is called in the specs of clusters'),
  summary: z.string().min(1).describe('one sentence on what it does'),
  spec: z.custom(isSchema, 'must be a schema of its settings, such as z.strictObject({})'),
  facts: z.custom((value) => typeof value === 'function', "must be a function, such as () => ({ stage: 'platform' })"),
});

/**
 * Whether an entry of a catalogue is a component, or reports what it lacks. Not every platform is type-checked, and an
 * import that goes in a circle is undefined although it compiles.
 */
export function isComponent(entry: unknown, { at, report }: { readonly at: string; readonly report: Report }): boolean {
  if (typeof entry === 'object' && entry !== null)
    return parseSpec(componentSchema, entry, { at, report }) !== undefined;
  const advice = 'export one made by defineComponent, and look for a misspelt export or imports that go in a circle';
  report(at, `is ${show(entry)}, not a component; ${advice}`);
  return false;
}
