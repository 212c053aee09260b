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

/**
 * Makes a function that knows its last answer alone, as long as the object that is named first is there:
 * for what is asked for twice in a row and would be too much to keep.
 */
export function lastFor<Key extends object, Rest extends readonly unknown[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const last = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>();
  return (key, ...rest) => {
    const known = last.get(key);
    if (known !== undefined && isSame(known.rest, rest)) return known.value;
    const value = work(key, ...rest);
    last.set(key, { rest, value });
    return value;
  };
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
