import { parseRst } from './parse-rst.ts';
import type { RstRemark } from './rst-blocks.ts';
import { markdownWriter } from './write-markdown.ts';

/** A text of reStructuredText as Markdown, and what of it has no meaning here. */
export interface RstText {
  readonly text: string;
  /** Roles and directives that are not known, references without a target, and comments; by line of the text. */
  readonly remarks: readonly RstRemark[];
}

/** Returns Markdown with the words of a text of reStructuredText. */
export function rstToMarkdown(source: string): RstText {
  const document = parseRst(source);
  const remarks = [...document.remarks];
  const text = markdownWriter(document, remarks)(document.blocks);
  return { text, remarks: remarks.toSorted((a, b) => a.line - b.line) };
}
