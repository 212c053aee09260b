import { recordForLater, useRecorded, type Recorded } from './record-reads.ts';

/** Returns a function that creates a value on its first call and returns the same value afterwards. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: Recorded<Value> | undefined;
  return () => {
    if (made !== undefined) return useRecorded(made);
    made = recordForLater(make);
    return made.value;
  };
}
