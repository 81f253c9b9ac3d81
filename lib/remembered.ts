/** An answer about an object that does not change: found when it is first asked for, and forgotten with the object. */
export function remembered<K extends object, A>(answer: (about: K) => A): (about: K) => A {
  // In a wrapping of its own, since nothing is an answer too.
  const known = new WeakMap<K, { readonly answer: A }>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined) return before.answer;
    const found = answer(about);
    known.set(about, { answer: found });
    return found;
  };
}
