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

/** The same for a text, such as a day. Within onceFor, so that what is known goes with its object. */
export function onceForText<Value>(work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: work(key) };
    known.set(key, found);
    return found.value;
  };
}
