import type { Features } from 'satteri';

/** The kinds of callout, as GitHub knows them. */
export const CALLOUT_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

export type CalloutKind = (typeof CALLOUT_KINDS)[number];

const WORD = 'relnotes-word:';

/** Stands for the title of a callout; the view puts the word of its language there. */
export function calloutWord(kind: CalloutKind): string {
  return `${WORD}callout-${kind}`;
}

/**
 * The Markdown that a body may hold: CommonMark and GitHub's tables, task lists, strikethrough,
 * autolinks and footnotes. Quotes and dashes stay as the writer set them.
 */
export const FEATURES = {
  frontmatter: false,
  smartPunctuation: false,
  gfm: {
    footnotes: { label: `${WORD}footnotes`, backLabel: `${WORD}footnote-back:{reference}` },
  },
} as const satisfies Features;
