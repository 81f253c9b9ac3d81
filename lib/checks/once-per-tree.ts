import type { Plan } from '../plan/plan';
import type { RenderedObject } from '../render/manifest';
import { remembered } from '../remembered';

type Question<A> = (plan: Plan, objects: readonly RenderedObject[]) => A;

/** A question that several checks ask about the same tree, one after the other: answered once, and forgotten with its objects. */
export function oncePerTree<A>(answer: Question<A>): Question<A> {
  const inTree = remembered((objects: readonly RenderedObject[]) => remembered((plan: Plan) => answer(plan, objects)));
  return (plan, objects) => inTree(objects)(plan);
}
