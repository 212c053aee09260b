/** Parts of pages that show a body: the main part, the table of contents, the box of duties, the footnotes. */
const PARTS = ['main', 'toc', 'duty', 'footnote-label'] as const;

/** The names of the sections of pages. */
const SECTIONS = [
  ...['about', 'after', 'asks', 'before', 'breaking', 'components', 'decisions', 'deprecations'],
  ...['docs', 'during', 'handbook', 'highlights', 'history', 'information', 'items'],
  ...['known-issues', 'latest', 'lines', 'links', 'maintenance', 'meetings', 'more'],
  ...['neighbours', 'new', 'not-in', 'notes', 'other', 'overview', 'parts', 'past', 'paths'],
  ...['products', 'readiness', 'releases', 'shared', 'table', 'upgrade'],
] as const;

/** The first words of sections that there are several of, such as `s-area-iaas`. */
const SEVERAL = [
  ...['about', 'after', 'apart', 'area', 'before', 'breaking', 'during', 'hop', 'information'],
  ...['kind', 'line', 'match', 'meeting', 'part', 'plan', 'product', 'release'],
] as const;

const PAGE_ID = new RegExp(
  [
    `^(?:${PARTS.join('|')})$`,
    // Sections that show the state of today, and what the parser names for footnotes.
    '^(?:now|user-content)-',
    // The table of a section, and its caption, have its id before theirs.
    `^s-(?:${SECTIONS.join('|')})(?:(?:-board)?-caption|-table(?:-caption)?)?$`,
    String.raw`^s-(?:${SEVERAL.join('|')}|\d{4}$)(?:-|$)`,
    '^(?:milestones|support|reference)-[a-z0-9-]+-caption$',
  ].join('|'),
  'u',
);

/** Returns whether a part of a page that shows bodies has an id, or may have it. */
export function isPageId(id: string): boolean {
  return PAGE_ID.test(id);
}

/**
 * Returns the anchor of a heading, or of an entry on a page with others: its name, in one Unicode form, unless a part
 * of a page may have it. No slug and no id of a page begins with `_`.
 */
export function anchorOf(name: string): string {
  const composed = name.normalize('NFC');
  return isPageId(composed) ? `_${composed}` : composed;
}
