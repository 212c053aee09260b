/**
 * Records which bodies of entries a piece of work reads, by the paths of their files, so that a later build sees
 * which pages an edit of a body can change. This is the only state of the program that functions share without
 * passing it on: a read happens far below the page model that it counts for. It works only while a function runs,
 * never across an `await`, and nothing is recorded outside of `recordReads`.
 */
let current: Set<string> | undefined;

/** A value, and the paths of the files whose bodies it was made from. */
export interface Recorded<Value> {
  readonly value: Value;
  readonly reads: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Records a read of a body. */
export function recordRead(path: string): void {
  current?.add(path);
}

/** Runs some work and returns its result with what it reads, which counts for the work around it, too. */
export function recordReads<Value>(work: () => Value): Recorded<Value> {
  const outer = current;
  const reads = new Set<string>();
  current = reads;
  try {
    return { value: work(), reads: reads.size === 0 ? NONE : reads };
  } finally {
    current = outer;
    for (const path of reads) outer?.add(path);
  }
}

/** Runs work whose result is remembered; without recording if nobody asks for it. */
export function recordForLater<Value>(work: () => Value): Recorded<Value> {
  return current === undefined ? { value: work(), reads: NONE } : recordReads(work);
}

/** Returns a remembered value, and counts what it was made from as read. */
export function useRecorded<Value>({ value, reads }: Recorded<Value>): Value {
  if (current !== undefined) for (const path of reads) current.add(path);
  return value;
}

/**
 * Records everything from here on, for the rest of the thread, and returns the growing set: what is remembered
 * before a page asks for it counts for that page only if it has been recorded.
 */
export function recordFromNowOn(): ReadonlySet<string> {
  const reads = new Set<string>();
  current = reads;
  return reads;
}
