/**
 * Returns the value of a name that content chose; undefined if the record does not have it. Reading `record[name]`
 * would return what every object inherits: `constructor` is a valid id.
 */
export function ownValue<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
