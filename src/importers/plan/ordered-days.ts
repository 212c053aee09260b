/** Something with a day, in an order. */
interface Dated {
  readonly date?: string | undefined;
}

/** Checks whether the days of a list do not run backwards. */
export function isInOrder(list: readonly Dated[]): boolean {
  const days = list.flatMap(({ date }) => date ?? []);
  return days.every((day, index) => index === 0 || (days[index - 1] ?? '') <= day);
}

/**
 * Returns the most members of a list whose days do not run backwards. The days of the others are slips of the source:
 * a wrong year, or a candidate dated after its release.
 */
export function ofOrderedDays<T extends Dated>(list: readonly T[]): ReadonlySet<T> {
  const dated = list.filter(({ date }) => date !== undefined);
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, { date = '' }] of dated.entries()) {
    const earlier = lengths.flatMap((_, at) => ((dated[at]?.date ?? '') <= date ? [at] : []));
    const best = earlier.reduce(
      (top, at) => (top === -1 || (lengths[at] ?? 0) > (lengths[top] ?? 0) ? at : top),
      -1,
    );
    lengths.push((lengths[best] ?? 0) + 1);
    before[index] = best;
  }
  let at = lengths.indexOf(Math.max(0, ...lengths));
  const kept = new Set<T>();
  while (at !== -1 && dated[at] !== undefined) {
    const one = dated[at];
    if (one !== undefined) kept.add(one);
    at = before[at] ?? -1;
  }
  return kept;
}
