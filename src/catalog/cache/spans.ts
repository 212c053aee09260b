/** Values that follow each other in one of two lists: what was kept the last time, and what is fresh. */
export interface Span {
  readonly from: 'kept' | 'fresh';
  readonly first: number;
  readonly end: number;
}

/** Where the value of each key stands: the fresh one, where there is one. A key that has none is left out. */
export function spansOf(
  keys: readonly string[],
  { kept, fresh }: Readonly<Record<Span['from'], readonly string[]>>,
): Span[] {
  const places = { kept: placesOf(kept), fresh: placesOf(fresh) };
  const spans: Span[] = [];
  for (const key of keys) {
    const from = places.fresh.has(key) ? 'fresh' : 'kept';
    const at = places[from].get(key);
    if (at === undefined) continue;
    const last = spans.at(-1);
    if (last?.from === from && last.end === at) spans[spans.length - 1] = { ...last, end: at + 1 };
    else spans.push({ from, first: at, end: at + 1 });
  }
  return spans;
}

/** The values of both lists that the spans name, in the order of the spans. */
export function inSpans<Value>(
  spans: readonly Span[],
  lists: Readonly<Record<Span['from'], readonly Value[]>>,
): Value[] {
  return spans.flatMap(({ from, first, end }) => lists[from].slice(first, end));
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  return new Map(keys.map((key, at) => [key, at]));
}
