/** The steps of an RFC 6901 pointer: `/metadata/labels/app~1name` is metadata, labels, app/name. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A key as a step of a pointer. */
export function pointerStep(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The value at a pointer; `undefined` when the way there breaks off. */
export function valueAtPointer(root: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    root,
  );
}

/** Every leaf of a value by its pointer; empty lists and objects are leaves. */
export function leavesOf(value: unknown, pointer = ''): readonly (readonly [pointer: string, value: unknown])[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return [[pointer, value]];
  return entries.flatMap(([key, inner]) => leavesOf(inner, `${pointer}/${pointerStep(key)}`));
}
