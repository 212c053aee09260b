/**
 * Memoizes a function of one object. A result lives as long as its object. Use it only for immutable
 * arguments such as a catalog, which all pages of a build share.
 */
export function memoizeByObject<Key extends object, Value>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const results = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const result = results.get(key) ?? { value: work(key) };
    results.set(key, result);
    return result.value;
  };
}

/**
 * Memoizes a function of one text, such as a day. Use it inside `memoizeByObject`, so that the results
 * are released together with the object.
 */
export function memoizeByText<Value>(work: (key: string) => Value): (key: string) => Value {
  const results = new Map<string, { readonly value: Value }>();
  return (key) => {
    const result = results.get(key) ?? { value: work(key) };
    results.set(key, result);
    return result.value;
  };
}

/**
 * Memoizes only the last result for each object given as the first argument. Meant for values that are
 * needed twice in a row and too large to keep all of.
 */
export function memoizeLast<Key extends object, Rest extends readonly unknown[], Value>(
  work: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const last = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>();
  return (key, ...rest) => {
    const known = last.get(key);
    if (known !== undefined && areSame(known.rest, rest)) return known.value;
    const value = work(key, ...rest);
    last.set(key, { rest, value });
    return value;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
