import { queriedNames } from '../exact-names.ts';
import { decodePositions } from '../term-list.ts';
import { numberNames } from '../../lib/reference-numbers.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Returns the records that a query names: own names before what others refer to, the records of a release
 * before others, and newer ones before older.
 */
export async function exactMatches(
  index: Pick<SearchIndex, 'term' | 'head'>,
  text: string,
  near: ReadonlySet<number>,
): Promise<number[]> {
  const names = [text, ...numberNames(text).slice(0, 1)];
  const asked = new Set(names.flatMap((name) => queriedNames(name, index.head.lang)));
  const terms = await Promise.all([...asked].map((term) => index.term(term)));
  const ranks = new Map<number, number>();
  for (const list of terms.flatMap((term) => (term === undefined ? [] : [term.list]))) {
    for (const [record, [rank = 0]] of decodePositions(list)) {
      ranks.set(record, Math.min(rank, ranks.get(record) ?? rank));
    }
  }
  return [...ranks]
    .toSorted(
      ([a, rankA], [b, rankB]) =>
        rankA - rankB || Number(near.has(b)) - Number(near.has(a)) || b - a,
    )
    .map(([record]) => record);
}
