import type { z } from 'zod';
import { wording } from '../spec/wording';

/** Says of a field that other shapes have which they are: a list of everything that this one has would hide it. */
export function otherShapes(shape: string, shapesWith: (field: string) => readonly string[]): z.core.$ZodErrorMap {
  return (issue) => {
    if (issue.code !== 'unrecognized_keys') return undefined;
    // One line for each of the keys, in their order.
    const usual = wording(issue).split('\n');
    const lines = issue.keys.map((field, index) => {
      const shapes = shapesWith(field);
      return shapes.length === 0 ? usual[index] : `is for ${inWords(shapes)}; shape ${shape} has none`;
    });
    return lines.join('\n');
  };
}

function inWords(shapes: readonly string[]): string {
  const [last = '', ...others] = shapes.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}
