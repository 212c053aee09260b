import { APPEARANCE_CODES } from './appearance-codes.ts';
import { FILE_PROBLEM_CODES } from './file-problem-codes.ts';
import { MDX_CODES } from './mdx-codes.ts';
import { TEXT_PROBLEM_CODES } from './text-problem-codes.ts';

/** The meaning of a problem code, and its severity unless site.yaml says otherwise. */
export interface CodeInfo {
  readonly level: 'error' | 'warning';
  readonly says: string;
  /** Set for an error that site.yaml may lower: the pages are right and safe without it. */
  readonly mayBeLowered?: true;
}

/** All problem codes: the handbook's reference is generated from this list, so no check has an unexplained one. */
export const PROBLEM_CODES = {
  unreadable: { level: 'error', says: 'The file or folder cannot be read.' },
  'edit-unfinished': {
    level: 'error',
    says: 'A command was interrupted while it wrote, and its edit cannot be finished or taken back.',
  },
  'unknown-file': {
    level: 'error',
    says: 'The content tree has no place for this file or folder.',
  },
  'ignore-too-much': {
    level: 'error',
    says: 'A glob of `ignore` matches site.yaml, or all entries of a kind.',
    mayBeLowered: true,
  },
  'mdx-not-allowed': {
    level: 'error',
    says: 'MDX is code that runs at build; only release.mdx and docs/ may be MDX.',
  },
  ...FILE_PROBLEM_CODES,
  ...APPEARANCE_CODES,
  'bad-slug': {
    level: 'error',
    says: 'A file name becomes an address: lower-case letters, digits, single hyphens.',
  },
  'same-address': {
    level: 'error',
    says: 'Two pages or other files of the site would share one address.',
  },
  'reserved-name': {
    level: 'error',
    says: 'A system or the program keeps this name for itself: no page can have it.',
  },
  'name-too-long': {
    level: 'error',
    says: 'A name has more than 255 bytes, or an address more than 1,000: file systems do not store it.',
  },
  'tree-too-large': {
    level: 'error',
    says: 'The content has more files, more text or more folders inside each other than are read.',
  },
  'not-utf8': { level: 'error', says: 'The file is not UTF-8.' },
  'control-character': { level: 'error', says: 'NUL and other control characters are not text.' },
  'hidden-character': {
    level: 'error',
    says: 'Bidirectional controls and invisible characters can make text read differently from what it is.',
  },
  'front-matter-missing': { level: 'error', says: 'The file does not begin with front matter.' },
  'front-matter-open': { level: 'error', says: 'The front matter is not closed.' },
  'yaml-syntax': { level: 'error', says: 'The YAML cannot be read.' },
  'yaml-too-large': { level: 'error', says: 'The YAML is larger or deeper than any honest file.' },
  'yaml-reference': {
    level: 'error',
    says: 'YAML anchors, aliases, tags and merge keys are not allowed.',
  },
  'duplicate-key': { level: 'error', says: 'A key stands twice.' },
  'unknown-key': { level: 'error', says: 'The entry has no such field.' },
  'missing-field': { level: 'error', says: 'A required field is missing.' },
  'wrong-type': { level: 'error', says: 'A value has another shape than its field.' },
  'unknown-value': { level: 'error', says: 'A value is not one of those its field allows.' },
  'too-long': { level: 'error', says: 'A text is longer than its field allows.' },
  'impossible-date': {
    level: 'error',
    says: 'A day does not exist, or a range of days runs backwards.',
  },
  'fact-twice': { level: 'error', says: 'A fact stands in two places that could disagree.' },
  'field-in-history': {
    level: 'error',
    says: 'A field stands at the top and in the history; the history alone may hold it.',
  },
  'unknown-area': { level: 'error', says: 'site.yaml has no such area.' },
  'unknown-audience': { level: 'error', says: 'site.yaml has no such audience.' },
  'unknown-criterion': { level: 'error', says: 'site.yaml has no such criterion.' },
  'unknown-option': { level: 'error', says: 'site.yaml has no such option.' },
  'unknown-product': { level: 'error', says: 'site.yaml has no such product.' },
  'other-product': {
    level: 'error',
    says: 'A release follows, or is reached from, a release of another product, or a range of versions ends in one.',
  },
  'unknown-release': {
    level: 'error',
    says: 'No release has this id, and site.yaml does not name it as outside.',
  },
  'unknown-milestone': { level: 'error', says: 'The timeline has no such milestone.' },
  'unknown-version': {
    level: 'error',
    says: 'No timeline knows this version, milestone or release.',
  },
  'unknown-item': { level: 'error', says: 'There is no such item.' },
  'unknown-note': { level: 'error', says: 'There is no such upgrade note.' },
  'unknown-part': { level: 'error', says: 'The item has no such part.' },
  'unknown-meeting': { level: 'error', says: 'There is no such meeting.' },
  'language-without-words': { level: 'error', says: 'Relnotes has no interface texts in this language.' },
  'unknown-language': { level: 'error', says: 'site.yaml does not list this language.' },
  'duplicate-id': { level: 'error', says: 'Two entries of a list have the same id.' },
  'milestone-order': {
    level: 'error',
    says: 'The milestones contradict their order: the list is the order, and GA comes after its candidates.',
  },
  'plan-missing': { level: 'error', says: 'A milestone that is firm and not done needs a plan.' },
  'release-loop': {
    level: 'error',
    says: '`previous` or `upgrade_from` leads back to where it began.',
  },
  'withdrawn-early': {
    level: 'error',
    says: 'A release or a version is withdrawn before it was published.',
  },
  'withdrawn-replacement': {
    level: 'error',
    says: 'A withdrawal names a version to use that is withdrawn itself.',
  },
  'release-chain': {
    level: 'error',
    says: 'The releases of a product do not follow each other along `previous` within a line.',
  },
  'impact-missing': {
    level: 'error',
    says: 'A breaking change, a deprecation or a removal needs an impact and an action.',
    mayBeLowered: true,
  },
  'body-missing': {
    level: 'error',
    says: 'A ready item needs a body or a summary.',
    mayBeLowered: true,
  },
  'steps-missing': {
    level: 'error',
    says: 'An upgrade note needs steps: its body.',
    mayBeLowered: true,
  },
  'upgrade-notes-none': {
    level: 'error',
    says: 'A release says `upgrade_notes: none`, and has upgrade notes.',
  },
  'orphan-translation': { level: 'error', says: 'A translation stands beside no original.' },
  'raw-html': { level: 'error', says: 'Raw HTML outside a short list is not allowed in Markdown.' },
  'link-scheme': { level: 'error', says: 'A link may be http(s), mailto or relative.' },
  'link-broken': { level: 'error', says: 'A relative link leads to nothing that is published.' },
  'anchor-broken': { level: 'error', says: 'A link names an anchor that its target lacks.' },
  'image-remote': { level: 'error', says: 'An image must stand in the content tree.' },
  'image-unreadable': { level: 'error', says: 'A picture is damaged, or of another type.' },
  'image-broken': { level: 'error', says: 'An image file does not exist.' },
  'image-alt': {
    level: 'error',
    says: 'An image needs a text alternative.',
    mayBeLowered: true,
  },
  'callout-unknown': { level: 'error', says: 'There is no such kind of callout.' },
  ...MDX_CODES,
  'markdown-too-complex': {
    level: 'error',
    says: 'The Markdown is nested or repeated beyond what any honest file needs.',
  },
  'criterion-unmet': { level: 'warning', says: 'An item is ready, but a criterion is unmet.' },
  'documented-without-body': {
    level: 'warning',
    says: 'An item is documented, but has neither a link nor a body.',
  },
  'status-missing': {
    level: 'warning',
    says: 'The release is out, and nothing says whether it has the item.',
  },
  'owner-missing': { level: 'warning', says: 'Nobody looks after the item.' },
  'milestone-overdue': {
    level: 'warning',
    says: 'A planned day has passed and nothing says what happened.',
  },
  'date-ahead': {
    level: 'warning',
    says: 'A fact is dated after today, or its milestone has not happened: it does not count until then.',
  },
  'component-near-miss': {
    level: 'warning',
    says: 'A component is nearly, but not quite, one of the release.',
  },
  'translation-partial': {
    level: 'warning',
    says: 'A translation lacks words that its original has.',
  },
  'http-link': { level: 'warning', says: 'A link is http, not https.' },
  ...TEXT_PROBLEM_CODES,
} as const satisfies Record<string, CodeInfo>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
