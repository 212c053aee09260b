import type { Random } from './random.ts';
import { DEEDS, ENDINGS, QUALITIES, THINGS } from './words.ts';

/** Returns a noun phrase such as "encrypted volume". */
export function nounPhrase(random: Random): string {
  return `${random.pick(QUALITIES)} ${random.pick(THINGS)}`;
}

/** Returns a sentence such as "The encrypted volume follows the shared queue on every start." */
export function sentence(random: Random): string {
  const [first, second] = [nounPhrase(random), nounPhrase(random)];
  return `The ${first} ${random.pick(DEEDS)} the ${second} ${random.pick(ENDINGS)}.`;
}

/** Returns sentences with at least `words` words. */
export function sentences(random: Random, words: number): string {
  const made: string[] = [];
  while (wordsIn(made.join(' ')) < words) made.push(sentence(random));
  return made.join(' ');
}

export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /\w/u.test(word)).length;
}
