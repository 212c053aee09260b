import type { RstBlock, RstDefinitions, RstRemark } from './rst-blocks.ts';

/** Facts that all parts of one source share while it is read. */
export interface ParseState {
  readonly depth: number;
  readonly definitions: RstDefinitions;
  readonly remarks: RstRemark[];
  /** Signs of headings in the order in which they came: each is a level. */
  readonly adornments: string[];
  /** Counts footnotes that number themselves. */
  readonly footnotes: { next: number; symbols: number };
  /** Reads the lines inside a block. */
  readonly parse: (lines: readonly string[], first: number, state: ParseState) => RstBlock[];
}

/** Lines, with the one where a block begins. */
export interface Block {
  readonly lines: readonly string[];
  readonly at: number;
  /** The number of the first line. */
  readonly first: number;
  readonly state: ParseState;
}

/** Blocks that were read, and the line after them. */
export interface Found {
  readonly blocks: readonly RstBlock[];
  readonly next: number;
}

/** An explicit block: the words on its first line, and the lines below without their indent. */
export interface Explicit {
  readonly first: string;
  readonly rest: readonly string[];
  /** The number of the first line. */
  readonly line: number;
  readonly state: ParseState;
}

/** Returns the state at the beginning of a source. */
export function newState(parse: ParseState['parse']): ParseState {
  return {
    depth: 0,
    definitions: {
      targets: new Map(),
      anonymous: [],
      substitutions: new Map(),
      images: new Map(),
    },
    remarks: [],
    adornments: [],
    footnotes: { next: 1, symbols: 0 },
    parse,
  };
}
