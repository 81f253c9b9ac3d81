/**
 * `true satisfies SameKeys<A, B>` does not compile when one of two types has a field that the other lacks: how a schema and the
 * interface that documents it are held together.
 */
export type SameKeys<A, B> = [Exclude<keyof A, keyof B>, Exclude<keyof B, keyof A>] extends [never, never]
  ? true
  : never;
