/** Values that follow each other in one of two lists: the kept entries, or the fresh ones. */
export interface Span {
  readonly from: 'kept' | 'fresh';
  readonly first: number;
  readonly end: number;
}

/** Returns where the value of each key is: the fresh one, if there is one. Leaves out a key that has none. */
export function spansOf(
  keys: readonly string[],
  { kept, fresh }: Readonly<Record<Span['from'], readonly string[]>>,
): Span[] {
  const indexes = { kept: indexesOf(kept), fresh: indexesOf(fresh) };
  const spans: Span[] = [];
  for (const key of keys) {
    const from = indexes.fresh.has(key) ? 'fresh' : 'kept';
    const at = indexes[from].get(key);
    if (at === undefined) continue;
    const last = spans.at(-1);
    if (last?.from === from && last.end === at) spans[spans.length - 1] = { ...last, end: at + 1 };
    else spans.push({ from, first: at, end: at + 1 });
  }
  return spans;
}

/** Returns the values that the spans name, in the order of the spans. */
export function inSpans<Value>(
  spans: readonly Span[],
  lists: Readonly<Record<Span['from'], readonly Value[]>>,
): Value[] {
  return spans.flatMap(({ from, first, end }) => lists[from].slice(first, end));
}

function indexesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}
