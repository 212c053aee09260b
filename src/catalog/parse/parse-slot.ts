import type { BodyOptions } from './parse-file.ts';

/** Room for the path of a file, in bytes; the rest of a longer one is cut off. */
const PATH_BYTES = 1024;

/** Bytes of a slot: a number that changes with each file, the length of its path, and the path. */
export const SLOT_BYTES = 8 + PATH_BYTES;

/** The place of a slot in memory that threads share. */
export interface SlotPlace {
  readonly buffer: SharedArrayBuffer;
  readonly offset: number;
}

/** The input of the watchdog: the slots of the threads that it watches, and the longest time for a file. */
export interface WatchdogInput {
  readonly slots: readonly SlotPlace[];
  readonly seconds: number;
  readonly isLog: boolean;
}

/** The input of a thread that parses: how to, and its slot, if it is watched. */
export interface ParseWorkerInput {
  readonly options: BodyOptions;
  readonly place: SlotPlace | undefined;
}

/** Tells the watchdog (parse-watchdog.ts) which file a thread parses. */
export class ParseSlot {
  readonly #numbers: Int32Array;
  readonly #path: Uint8Array;
  #count = 0;

  constructor({ buffer, offset }: SlotPlace) {
    this.#numbers = new Int32Array(buffer, offset, 2);
    this.#path = new Uint8Array(buffer, offset + 8, PATH_BYTES);
  }

  /** Notes that a file is parsed from now on. */
  begin(path: string): void {
    const { written } = new TextEncoder().encodeInto(path, this.#path);
    this.#numbers[1] = written;
    this.#count += 1;
    Atomics.store(this.#numbers, 0, this.#count);
  }

  /** Notes that nothing is parsed. */
  end(): void {
    Atomics.store(this.#numbers, 0, 0);
  }

  /** The number of the file that is parsed, 0 for none: another file has another number. */
  get current(): number {
    return Atomics.load(this.#numbers, 0);
  }

  /** The path of the last file. */
  get path(): string {
    // A decoder does not accept shared memory.
    return new TextDecoder().decode(this.#path.slice(0, this.#numbers[1]));
  }
}
