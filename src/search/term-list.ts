import { NumberReader, NumberWriter } from './numbers.ts';

/**
 * The positions of a term, encoded as differences: for each record the difference to the previous record
 * and the differences of its positions, all from 1, then a 0.
 */
export class TermList {
  readonly #numbers = new NumberWriter();
  #record = -1;
  #position = -1;
  #records = 0;

  /** Adds a position; records must be in order, and positions in each record. A repeated position counts once. */
  add(record: number, position: number): void {
    if (record === this.#record && position <= this.#position) return;
    if (record !== this.#record) {
      if (this.#record >= 0) this.#numbers.write(0);
      this.#numbers.write(record - this.#record);
      this.#record = record;
      this.#records += 1;
      this.#position = -1;
    }
    this.#numbers.write(position - this.#position);
    this.#position = position;
  }

  /** The number of records with the term. */
  get records(): number {
    return this.#records;
  }

  get bytes(): Uint8Array {
    return this.#numbers.bytes;
  }
}

/**
 * Decodes the positions of a term by record number, of all records or of some: a letter is in nearly all of them, and
 * lists that nobody asks for take most of the time.
 */
export function decodePositions(
  bytes: Uint8Array,
  wanted?: ReadonlySet<number>,
): Map<number, number[]> {
  const numbers = new NumberReader(bytes);
  const found = new Map<number, number[]>();
  for (let record = -1; !numbers.isAtEnd;) {
    record += numbers.read();
    if (wanted?.has(record) === false) {
      while (numbers.read() !== 0);
      continue;
    }
    const positions: number[] = [];
    let position = -1;
    for (let step = numbers.read(); step !== 0; step = numbers.read()) {
      position += step;
      positions.push(position);
    }
    found.set(record, positions);
  }
  return found;
}
