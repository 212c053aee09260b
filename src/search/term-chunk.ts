import { NumberReader, NumberWriter } from './numbers.ts';

/** A term with the encoded list of its positions (term-list.ts). */
export interface Term {
  readonly term: string;
  readonly list: Uint8Array;
}

/** Encodes a chunk of terms: for each the lengths of its name and its list in bytes, then both. */
export function encodeTerms(terms: readonly Term[]): Uint8Array {
  const parts = terms.flatMap(({ term, list }) => {
    const name = new TextEncoder().encode(term);
    const lengths = new NumberWriter();
    lengths.write(name.length);
    lengths.write(list.length);
    return [lengths.bytes, name, list];
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
    terms.push({
      term: utf8.decode(reader.take(nameLength)),
      list: reader.take(listLength),
    });
  }
  return terms;
}
