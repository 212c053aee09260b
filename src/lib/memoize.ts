import { recordForLater, useRecorded, type Recorded } from './record-reads.ts';

/**
 * Memoizes a function of one object. A result lives as long as its object. Use it only for immutable
 * arguments such as a catalog, which all pages of a build share.
 */
export function memoizeByObject<Key extends object, Value>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const results = new WeakMap<Key, Recorded<Value>>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return useRecorded(known);
    const result = recordForLater(() => work(key));
    results.set(key, result);
    return result.value;
  };
}

/**
 * Memoizes a function of one text, such as a day. Use it inside `memoizeByObject`, so that the results
 * are released together with the object.
 */
export function memoizeByText<Value>(work: (key: string) => Value): (key: string) => Value {
  const results = new Map<string, Recorded<Value>>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return useRecorded(known);
    const result = recordForLater(() => work(key));
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
  const last = new WeakMap<Key, Recorded<Value> & { readonly rest: Rest }>();
  return (key, ...rest) => {
    const known = last.get(key);
    if (known !== undefined && areSame(known.rest, rest)) return useRecorded(known);
    const result = recordForLater(() => work(key, ...rest));
    last.set(key, { rest, ...result });
    return result.value;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
