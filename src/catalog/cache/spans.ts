/** A range of consecutive values in one of two lists: cached entries or fresh ones. */
export interface Span {
  readonly from: 'cached' | 'fresh';
  readonly first: number;
  readonly end: number;
}

/**
 * Returns the spans with the value of each key, from the fresh list if it has the key. Leaves out unknown
 * keys.
 */
export function spansOf(
  keys: readonly string[],
  { cached, fresh }: Readonly<Record<Span['from'], readonly string[]>>,
): Span[] {
  const indexes = { cached: indexesOf(cached), fresh: indexesOf(fresh) };
  const spans: Span[] = [];
  for (const key of keys) {
    const from = indexes.fresh.has(key) ? 'fresh' : 'cached';
    const at = indexes[from].get(key);
    if (at === undefined) continue;
    const last = spans.at(-1);
    if (last?.from === from && last.end === at) spans[spans.length - 1] = { ...last, end: at + 1 };
    else spans.push({ from, first: at, end: at + 1 });
  }
  return spans;
}

/** Returns the values of the spans, in order. */
export function inSpans<Value>(
  spans: readonly Span[],
  lists: Readonly<Record<Span['from'], readonly Value[]>>,
): Value[] {
  return spans.flatMap(({ from, first, end }) => lists[from].slice(first, end));
}

function indexesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}
