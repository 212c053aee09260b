import { closestMatch } from 'leven';

/** Returns the known word that is most similar to a word, or undefined if none is. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const same = known.find((candidate) => {
    const other = candidate.toLowerCase();
    return other === lower || isSwapped(lower, other);
  });
  // At most a third of the letters may differ.
  const maxDistance = Math.max(1, Math.floor(word.length / 3));
  return same ?? closestMatch(word, known, { maxDistance });
}

/** Returns whether two adjacent letters are swapped, which Levenshtein distance counts twice. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${other.slice(0, at)}${other[at + 1] ?? ''}${other[at] ?? ''}${other.slice(at + 2)}`;
  return at !== -1 && swapped === word;
}

/** Returns a hint for an unknown word: the nearest known word, and the list of all. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  const all = known.length === 0 ? 'None is defined yet.' : `Known: ${sample(known)}.`;
  return near === undefined ? all : `Did you mean "${near}"? ${all}`;
}

function sample(known: readonly string[]): string {
  const shown = known.slice(0, 12).join(', ');
  return known.length > 12 ? `${shown} and ${known.length - 12} more` : shown;
}
