/** Writes whole numbers from 0 to 2^31, small ones in one byte each (LEB128). */
export class NumberWriter {
  #bytes = new Uint8Array(8);
  #length = 0;

  write(number: number): void {
    let rest = number;
    while (rest > 127) {
      this.#put((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#put(rest);
  }

  /** The written bytes: a view that is valid until the next write. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #put(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(2 * this.#length);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}

/** Reads numbers written by NumberWriter. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** Returns the next number; 0 after the end. */
  read(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  }

  /** Returns the next bytes unchanged. */
  take(length: number): Uint8Array {
    const start = this.#at;
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }
}
