import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';

type Question<A> = (plan: Plan, objects: readonly RenderedObject[]) => A;

/** A question that several checks ask about the same tree, one after the other: answered once, and forgotten with its objects. */
export function oncePerTree<A>(answer: Question<A>): Question<A> {
  const known = new WeakMap<readonly RenderedObject[], { readonly plan: Plan; readonly answer: A }>();
  return (plan, objects) => {
    const before = known.get(objects);
    if (before?.plan === plan) return before.answer;
    const found = answer(plan, objects);
    known.set(objects, { plan, answer: found });
    return found;
  };
}
