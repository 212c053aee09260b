import { NumberReader, NumberWriter } from './numbers.ts';

/** A folded word with its stem and the encoded list of its positions (term-list.ts). */
export interface Term {
  readonly term: string;
  readonly stem: string;
  readonly list: Uint8Array;
}

/**
 * Encodes a chunk of terms. Each has four numbers: the length of its name in bytes, the length of its list, how
 * many UTF-16 units of the name its stem lacks, and how many bytes the stem has instead; then all three.
 */
export function encodeTerms(terms: readonly Term[]): Uint8Array {
  const utf8 = new TextEncoder();
  const parts = terms.flatMap(({ term, stem, list }) => {
    const shared = sharedLength(term, stem);
    const name = utf8.encode(term);
    const ending = utf8.encode(stem.slice(shared));
    const numbers = new NumberWriter();
    for (const number of [name.length, list.length, term.length - shared, ending.length]) {
      numbers.write(number);
    }
    return [numbers.bytes, name, ending, list];
  });
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Decodes a chunk of terms. */
export function decodeTerms(bytes: Uint8Array): Term[] {
  const reader = new NumberReader(bytes);
  const utf8 = new TextDecoder();
  const terms: Term[] = [];
  while (!reader.isAtEnd) {
    const nameLength = reader.read();
    const listLength = reader.read();
    const lacking = reader.read();
    const endingLength = reader.read();
    const term = utf8.decode(reader.take(nameLength));
    const ending = utf8.decode(reader.take(endingLength));
    const stem = term.slice(0, term.length - lacking) + ending;
    terms.push({ term, stem, list: reader.take(listLength) });
  }
  return terms;
}

/** Returns the length of the common beginning, which splits no pair of surrogates. */
export function sharedLength(a: string, b: string): number {
  let length = 0;
  for (const letter of a) {
    if (!b.startsWith(letter, length)) break;
    length += letter.length;
  }
  return length;
}
