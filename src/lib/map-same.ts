/**
 * Maps a list and leaves out undefined results. Returns the list itself if every result is its value, so that
 * caches which know it by identity stay valid.
 */
export function mapSame<Value>(values: Value[], map: (value: Value) => Value | undefined): Value[];
export function mapSame<Value>(
  values: readonly Value[],
  map: (value: Value) => Value | undefined,
): readonly Value[];
export function mapSame<Value>(
  values: readonly Value[],
  map: (value: Value) => Value | undefined,
): readonly Value[] {
  const mapped = values.map(map);
  if (mapped.every((value, index) => value === values[index])) return values;
  return mapped.filter((value) => value !== undefined);
}

/** Replaces fields of an object. Returns the object itself if it has these values already. */
export function withFields<Fields extends object>(
  fields: Fields,
  changes: Partial<Fields>,
): Fields {
  const isSame = Object.entries(changes).every(
    ([name, value]) => Reflect.get(fields, name) === value,
  );
  return isSame ? fields : { ...fields, ...changes };
}
