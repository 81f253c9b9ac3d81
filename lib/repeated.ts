/** What is there more than once, each named once, in the order in which it comes again. */
export function repeated(names: readonly string[]): readonly string[] {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const name of names) (seen.has(name) ? again : seen).add(name);
  return [...again];
}
