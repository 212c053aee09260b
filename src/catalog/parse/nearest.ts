import { editDistance } from '../../lib/edit-distance.ts';

/** Longer words are no typing mistakes, and comparing them would take long. */
const MAX_LENGTH = 100;

/** Returns the known word that is most similar to a word, or undefined if none is. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const lower = word.toLowerCase();
  const same = known.find((candidate) => candidate.toLowerCase() === lower);
  if (same !== undefined) return same;
  // At most a third of the letters may differ.
  let closest = Math.max(1, Math.floor(word.length / 3)) + 1;
  let found: string | undefined;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, closest - 1);
    if (distance >= closest) continue;
    closest = distance;
    found = candidate;
  }
  return found;
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
