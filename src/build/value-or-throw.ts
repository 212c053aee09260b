/** Returns the value of a settled promise. Throws the reason of a rejected one. */
export function valueOrThrow<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}
