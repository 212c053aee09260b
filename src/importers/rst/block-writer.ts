import type { RstBlock } from './rst-blocks.ts';

/** Parts of a writer that the blocks need. */
export interface BlockWriter {
  /** Returns the Markdown of a text, on as many lines. */
  readonly inline: (text: string, line: number) => string;
  readonly blocks: (blocks: readonly RstBlock[]) => string;
}
