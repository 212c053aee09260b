import type { Features } from 'satteri';

/** Kinds of callouts, as on GitHub. */
export const CALLOUT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof CALLOUT_KINDS)[number];

const WORD = 'relnotes-word:';

/** Returns a placeholder for the title of a callout; the view replaces it in the language of the page. */
export function calloutWord(kind: CalloutKind): string {
  return `${WORD}callout-${kind}`;
}

/**
 * The Markdown features of a body: CommonMark with GitHub's tables, task lists, strikethrough, autolinks and
 * footnotes. Quotes and dashes stay as written.
 */
export const FEATURES = {
  frontmatter: false,
  smartPunctuation: false,
  gfm: {
    footnotes: { label: `${WORD}footnotes`, backLabel: `${WORD}footnote-back:{reference}` },
  },
} as const satisfies Features;
