import { closestMatch } from 'leven';

/** The known word a writer most likely meant, or undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const same = known.find((candidate) => {
    const other = candidate.toLowerCase();
    return other === lower || isSwapped(lower, other);
  });
  // A third of the letters may differ; more is another word.
  const maxDistance = Math.max(1, Math.floor(word.length / 3));
  return same ?? closestMatch(word, known, { maxDistance });
}

/** Whether two neighbouring letters changed places, the slip that counts as two letters elsewhere. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== other[index]);
  const swapped = `${other.slice(0, at)}${other[at + 1] ?? ''}${other[at] ?? ''}${other.slice(at + 2)}`;
  return at !== -1 && swapped === word;
}

/** The next step for a word that is not known: the nearest one, and all there are. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  const all = known.length === 0 ? 'None is defined yet.' : `Known: ${sample(known)}.`;
  return near === undefined ? all : `Did you mean "${near}"? ${all}`;
}

function sample(known: readonly string[]): string {
  const shown = known.slice(0, 12).join(', ');
  return known.length > 12 ? `${shown} and ${known.length - 12} more` : shown;
}
