import { isPlain } from './fold.ts';
import type { Segment } from './segments.ts';
import { hasUnspaced, isLetters, isUnspaced, wordTextsIn } from './words.ts';

/** Receives a word and its position. Positions of one word never decrease. */
type AddWord = (word: string, position: number) => void;

/** Words that are written together: `kube-proxy`, `enable_proxy`. */
const RUN = /[\p{L}\p{N}\p{M}]+(?:[-_\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;
const JOINER = /[-_\u2010\u2011]/u;
const PARTS = [/^([\p{L}\p{M}]+)(\p{N}+)$/u, /^(\p{N}+)([\p{L}\p{M}]+)$/u] as const;
const PLAIN_PARTS = [/^([a-z]+)(\d+)$/iu, /^(\d+)([a-z]+)$/iu] as const;

/** More words than this are not joined, since nobody types them as one. */
const MOST_JOINED = 4;

/**
 * Calls back with the words of a text as they are indexed, and returns the position after the last. A word is
 * also found by the ways in which people write it: `kube-proxy` as `kubeproxy`, `TLSv1.3` as `1.3`, `rc2` as
 * `rc 2`, and a Japanese compound by its words.
 */
export function indexWords(text: string, from: number, segment: Segment, add: AddWord): number {
  let position = from;
  for (const [run] of text.matchAll(RUN)) {
    if (hasUnspaced(run)) position = addUnspaced(run, position, segment, add);
    else if (JOINER.test(run)) position = addJoined(run.split(JOINER), position, add);
    else position = addWord(run, position, add);
  }
  return position;
}

/** Splits a word of letters and digits: `tlsv1` into `tlsv` and `1`; undefined for any other word. */
export function letterDigitParts(word: string): readonly [string, string] | undefined {
  const patterns = isPlain(word) ? PLAIN_PARTS : PARTS;
  const [, first, second] = patterns[0].exec(word) ?? patterns[1].exec(word) ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Adds a word; one of letters and digits covers two positions, so that its parts are adjacent. */
function addWord(word: string, position: number, add: AddWord): number {
  const parts = letterDigitParts(word);
  add(word, position);
  if (parts === undefined) return position + 1;
  const [first, second] = parts;
  add(first, position);
  if (/^\p{L}{2,}v$/iu.test(first)) add(first.slice(0, -1), position);
  add(word, position + 1);
  add(second, position + 1);
  return position + 2;
}

function addJoined(words: readonly string[], from: number, add: AddWord): number {
  const starts: number[] = [];
  let position = from;
  for (const word of words) {
    starts.push(position);
    position = addWord(word, position, add);
  }
  const isJoined = words.length <= MOST_JOINED && words.every((word) => isLetters(word));
  if (!isJoined) return position;
  if (words.length > 2) {
    for (const [at, word] of words.slice(1).entries()) {
      addOver([words[at] ?? '', word], starts[at] ?? from, add);
    }
  }
  addOver(words, from, add);
  return position;
}

/** Adds words as one that covers their positions. */
function addOver(words: readonly string[], from: number, add: AddWord): void {
  const joined = words.join('');
  for (const at of words.keys()) add(joined, from + at);
}

/** Adds each letter, and each word at the position of its first letter. */
function addUnspaced(run: string, from: number, segment: Segment, add: AddWord): number {
  let position = from;
  for (const part of segment(run)) {
    const letters = wordTextsIn(part);
    if (letters.length > 1 && isUnspaced(part)) add(part, position);
    for (const letter of letters)
      position = isUnspaced(letter) ? put(letter) : addWord(letter, position, add);
  }
  return position;

  function put(letter: string): number {
    add(letter, position);
    return position + 1;
  }
}
