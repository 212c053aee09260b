/** A file that a person dropped, pasted or named. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

/** A step, an item or a known issue, with the settings it concerns. */
export interface NamedEntry {
  readonly id: string;
  readonly settings: readonly string[];
}

/** A place in a file that names what an entry concerns. */
export interface ConfigMatch {
  /** The name as the entry has it. */
  readonly name: string;
  readonly file: string;
  /** From 1; 0 if the entry is about the file itself. */
  readonly line: number;
  /** The line with the name and its key; a value only if it is a switch or a small number. */
  readonly shown: string;
}
