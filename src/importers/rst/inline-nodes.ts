/** A part of a text of reStructuredText. */
export type RstInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly RstInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly RstInline[] }
  | { readonly type: 'image'; readonly url: string; readonly words: string }
  | { readonly type: 'footnote'; readonly label: string };

/** Facts that the references in a text need. */
export interface InlineScope {
  /** Returns the address of a name: empty for a place in the text; undefined if there is none. */
  readonly target: (name: string) => string | undefined;
  /** Returns the address of the next reference without a name. */
  readonly nextAnonymous: () => string | undefined;
  readonly substitution: (name: string) => readonly RstInline[] | undefined;
  /** Returns the label of a footnote that the text has; undefined if there is none. */
  readonly footnote: (label: string) => string | undefined;
  readonly parse: (text: string) => readonly RstInline[];
  /** Lists a role that is not known, or a reference that leads nowhere. */
  readonly remark: (name: string) => void;
}

/** A part that was read, and where the text goes on. */
export interface InlineFound {
  readonly nodes: readonly RstInline[];
  readonly next: number;
  /** The number of characters of the text before that belong to it. */
  readonly back?: number;
}
