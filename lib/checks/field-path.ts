/** A parsed path of the tables in lib/imports: `spec.containers[].name`, or `spec.tolerations[].operator=Gt` for one value. */
export interface FieldPath {
  readonly steps: readonly Step[];
  readonly value: string | undefined;
}

interface Step {
  readonly field: string;
  /** How many lists or maps to enter behind the field: each of their items is looked at. */
  readonly depth: number;
}

/** Reads the notation of versions.json and alpha-fields.ts; every text has a meaning, so this never throws. */
export function parseFieldPath(text: string): FieldPath {
  const equals = text.indexOf('=');
  const path = equals < 0 ? text : text.slice(0, equals);
  const steps = path.split('.').map((step) => {
    const field = step.replace(/(\[\]|\{\})+$/, '');
    return { field, depth: (step.length - field.length) / 2 };
  });
  return { steps, value: equals < 0 ? undefined : text.slice(equals + 1) };
}

/** Whether an object has anything at the path. What is null counts as absent, as it does for an API server. */
export function reaches(object: unknown, path: FieldPath): boolean {
  return reachesFrom(object, path, 0);
}

function reachesFrom(object: unknown, path: FieldPath, at: number): boolean {
  const step = path.steps[at];
  if (step === undefined) return path.value === undefined || isValue(object, path.value);
  if (typeof object !== 'object' || object === null) return false;
  const inside = (object as Readonly<Record<string, unknown>>)[step.field];
  if (inside === undefined || inside === null) return false;
  if (step.depth === 0) return reachesFrom(inside, path, at + 1);
  return itemsOf(inside, step.depth).some((item) => reachesFrom(item, path, at + 1));
}

function isValue(found: unknown, value: string): boolean {
  return found === value || (typeof found === 'number' && `${found}` === value);
}

function itemsOf(value: unknown, depth: number): readonly unknown[] {
  const items: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return depth === 1 ? items : items.flatMap((item) => itemsOf(item, depth - 1));
}
