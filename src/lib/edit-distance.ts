/**
 * Returns how many letters have to be inserted, removed, changed or swapped with their neighbour to make one word
 * of another (optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance); `most + 1` if
 * there are more than `most`. With `isPrefix`, letters at the end of the other word are free. Takes time in the
 * product of both lengths.
 */
export function editDistance(
  word: string,
  other: string,
  most = Infinity,
  isPrefix = false,
): number {
  const [a, b] = [[...word], [...other]];
  if (a.length - b.length > most || (!isPrefix && b.length - a.length > most)) return most + 1;
  let [before, last]: [number[], number[]] = [[], b.map((_letter, at) => at)];
  last.push(b.length);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, target] of b.entries()) {
      const changed = (last[j] ?? 0) + Number(letter !== target);
      const one = Math.min(changed, (last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1);
      const isSwapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === target;
      row.push(isSwapped ? Math.min(one, (before[j - 1] ?? 0) + 1) : one);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  const distance = isPrefix ? Math.min(...last) : (last.at(-1) ?? 0);
  return Math.min(distance, most + 1);
}
