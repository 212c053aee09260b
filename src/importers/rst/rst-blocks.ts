/** A name in a source that has no meaning here, such as that of a role; its text is kept. */
export interface RstRemark {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

interface AtLine {
  /** From 1. */
  readonly line: number;
}

/** An entry of a list of definitions or fields. */
export interface RstTerm {
  readonly term: string;
  readonly body: readonly RstBlock[];
}

/** Rows of cells, each with the blocks in it. */
export type RstRows = readonly (readonly (readonly RstBlock[])[])[];

/** A block of reStructuredText. Its texts still have their inline markup. */
export type RstBlock = AtLine &
  (
    | { readonly type: 'paragraph'; readonly text: string }
    /** From 1. */
    | { readonly type: 'heading'; readonly level: number; readonly text: string }
    | { readonly type: 'rule' }
    | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly RstItem[] }
    | { readonly type: 'definitions'; readonly items: readonly RstTerm[] }
    | { readonly type: 'fields'; readonly items: readonly RstTerm[] }
    | { readonly type: 'lines'; readonly lines: readonly string[] }
    | { readonly type: 'quote'; readonly body: readonly RstBlock[] }
    | { readonly type: 'group'; readonly body: readonly RstBlock[] }
    | { readonly type: 'code'; readonly language: string; readonly text: string }
    | { readonly type: 'callout'; readonly kind: string; readonly body: readonly RstBlock[] }
    | { readonly type: 'table'; readonly head: RstRows; readonly rows: RstRows }
    | {
        readonly type: 'image';
        readonly url: string;
        readonly words: string;
        readonly target: string;
      }
    | { readonly type: 'footnote'; readonly label: string; readonly body: readonly RstBlock[] }
  );

/** An entry of a list. */
export interface RstItem extends AtLine {
  readonly body: readonly RstBlock[];
}

/** Definitions that texts refer to, wherever they stand. */
export interface RstDefinitions {
  /** Addresses by name; empty for a place in the text itself, and `name_` for another name. */
  readonly targets: Map<string, string>;
  /** Addresses of references without a name, in order. */
  readonly anonymous: string[];
  /** Texts by the name between bars. */
  readonly substitutions: Map<string, string>;
  readonly images: Map<string, { readonly url: string; readonly words: string }>;
}

/** A source in blocks. */
export interface RstDocument {
  readonly blocks: readonly RstBlock[];
  readonly definitions: RstDefinitions;
  readonly remarks: readonly RstRemark[];
}

/** Returns the name by which a reference finds its target. */
export function referenceName(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll('\\', '').trim().toLowerCase();
}
