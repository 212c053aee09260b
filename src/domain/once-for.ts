/**
 * Makes a function that works out its answer once for each object it is asked about, and forgets it
 * with the object. Only for what never changes, such as a catalog: pages of one build share it.
 */
export function onceFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}
