/**
 * Returns how many letters have to be inserted, deleted, replaced or swapped with their neighbour to make one word
 * of another (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). Takes time in
 * the product of both lengths.
 */
export function editDistance(word: string, other: string): number {
  const [from, to] = [[...word], [...other]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [column, wanted] of to.entries()) {
      const replaced = at(last, column) + (letter === wanted ? 0 : 1);
      const best = Math.min(replaced, at(last, column + 1) + 1, at(next, column) + 1);
      const isSwap = letter === to[column - 1] && from[row - 1] === wanted;
      next.push(isSwap ? Math.min(best, at(beforeLast, column - 1) + 1) : best);
    }
    [beforeLast, last] = [last, next];
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
