/** Groups values by each of their keys: a value with several keys is in several groups. */
export function groupByEach<Key, Value>(
  values: readonly Value[],
  keysOf: (value: Value) => ReadonlySet<Key>,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
