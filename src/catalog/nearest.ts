import { closestMatch } from 'leven';

/** The known word a writer most likely meant, or undefined if none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const same = known.find((candidate) => candidate.toLowerCase() === lower);
  // A third of the letters may differ; more is another word.
  const maxDistance = Math.max(1, Math.floor(word.length / 3));
  return same ?? closestMatch(word, known, { maxDistance });
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
