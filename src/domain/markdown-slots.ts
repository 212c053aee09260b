/** A range of a text: offsets in UTF-16 code units, as JavaScript counts. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The destination of a link or an image that leads to content. */
export interface LinkSlot extends TextRange {
  readonly kind: 'link';
  /** As in the HTML: `relnotes:<content path>#<anchor>`, or `#<anchor>` for a place in the same body. */
  readonly href: string;
}

/**
 * Part of a heading, and its text where the heading moves to another level. The signs of a heading are
 * one; an underlined heading becomes one with signs, which takes several.
 */
export interface HeadingSlot extends TextRange {
  readonly kind: 'heading';
  /** The level as written, for the signs that stand before `text`. */
  readonly depth?: number | undefined;
  readonly text: string;
}

/** The label of a footnote or of a link definition, which is unique in its body only. */
export interface LabelSlot extends TextRange {
  readonly kind: 'label';
  readonly label: string;
  /** True where the label stands for itself, as in `[label]`: the range is the empty one after it. */
  readonly isImplied: boolean;
}

/** A component of MDX. */
export interface ComponentSlot extends TextRange {
  readonly kind: 'component';
  readonly name: string;
  /** Attributes that are texts; values that are code are left out. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A place in the Markdown of a body that depends on where the body is shown. */
export type MarkdownSlot = LinkSlot | HeadingSlot | LabelSlot | ComponentSlot;
