import type { CodeInfo } from './code-info.ts';
import { APPEARANCE_CODES } from './appearance-codes.ts';
import { FILE_PROBLEM_CODES } from './file-problem-codes.ts';
import { MDX_CODES } from './mdx-codes.ts';
import { TEXT_PROBLEM_CODES } from './text-problem-codes.ts';

/** All problem codes: the handbook's reference is generated from this list, so no check has an unexplained one. */
export const PROBLEM_CODES = {
  unreadable: { level: 'error', says: 'The file or folder cannot be read.' },
  'edit-unfinished': {
    level: 'error',
    says: 'A command was interrupted while writing, and its edit can be neither completed nor undone.',
  },
  'unknown-file': { level: 'error', says: 'The file or folder is not part of the content tree.' },
  'ignore-too-much': {
    level: 'error',
    says: 'A glob of `ignore` matches site.yaml, or all entries of a kind.',
    mayBeLowered: true,
  },
  'mdx-not-allowed': { level: 'error', says: 'Only release.mdx and pages in docs/ can be MDX.' },
  ...FILE_PROBLEM_CODES,
  ...APPEARANCE_CODES,
  'bad-slug': {
    level: 'error',
    says: 'The name cannot be part of an address: use lower-case letters, digits and single hyphens.',
  },
  'same-address': { level: 'error', says: 'Two files of the site would have the same address.' },
  'reserved-name': { level: 'error', says: 'The system or the program reserves this name.' },
  'name-too-long': {
    level: 'error',
    says: 'A name has more than 255 bytes, or an address more than 1,000: file systems do not store it.',
  },
  'tree-too-large': {
    level: 'error',
    says: 'The content has too many files, too much text or too many nested folders.',
  },
  'not-utf8': { level: 'error', says: 'The file is not UTF-8.' },
  'control-character': { level: 'error', says: 'NUL and other control characters are not text.' },
  'hidden-character': {
    level: 'error',
    says: 'Bidirectional controls and invisible characters can make a text look different from what it is.',
  },
  'front-matter-missing': { level: 'error', says: 'The file does not begin with front matter.' },
  'front-matter-open': { level: 'error', says: 'The front matter is not closed.' },
  'yaml-syntax': { level: 'error', says: 'The YAML cannot be read.' },
  'yaml-too-large': { level: 'error', says: 'The YAML is too large or nested too deeply.' },
  'yaml-reference': { level: 'error', says: 'YAML has an anchor, an alias, a tag or a merge key.' },
  'duplicate-key': { level: 'error', says: 'A key appears twice.' },
  'unknown-key': { level: 'error', says: 'The entry has no such field.' },
  'missing-field': { level: 'error', says: 'A required field is missing.' },
  'wrong-type': { level: 'error', says: 'A value has the wrong type.' },
  'unknown-value': { level: 'error', says: 'The field does not allow this value.' },
  'too-long': { level: 'error', says: 'A text is too long for its field.' },
  'impossible-date': { level: 'error', says: 'A day does not exist, or a range runs backwards.' },
  'fact-twice': { level: 'error', says: 'A fact is in two places, which could disagree.' },
  'field-in-history': { level: 'error', says: 'A field of the history is at the top as well.' },
  'unknown-area': { level: 'error', says: 'site.yaml has no such area.' },
  'unknown-audience': { level: 'error', says: 'site.yaml has no such audience.' },
  'unknown-criterion': { level: 'error', says: 'site.yaml has no such criterion.' },
  'unknown-option': { level: 'error', says: 'site.yaml has no such option.' },
  'unknown-product': { level: 'error', says: 'site.yaml has no such product.' },
  'other-product': {
    level: 'error',
    says: '`previous`, `upgrade_from` or a range of versions names a release of another product.',
  },
  'unknown-release': {
    level: 'error',
    says: 'No release has this id, and `outside` in site.yaml does not list it.',
  },
  'unknown-milestone': { level: 'error', says: 'The timeline has no such milestone.' },
  'unknown-version': {
    level: 'error',
    says: 'No timeline has this version, milestone or release.',
  },
  'unknown-item': { level: 'error', says: 'There is no such item.' },
  'unknown-note': { level: 'error', says: 'There is no such upgrade note.' },
  'unknown-part': { level: 'error', says: 'The item has no such part.' },
  'unknown-meeting': { level: 'error', says: 'There is no such meeting.' },
  'language-without-words': {
    level: 'error',
    says: 'There are no interface texts in this language.',
  },
  'unknown-language': { level: 'error', says: 'site.yaml does not list this language.' },
  'duplicate-id': { level: 'error', says: 'Two entries of a list have the same id.' },
  'milestone-order': {
    level: 'error',
    says: 'The milestones are in the wrong order: actual days have to be in order, and GA comes after its candidates.',
  },
  'plan-missing': { level: 'error', says: 'A firm milestone that is not done needs a plan.' },
  'item-loop': { level: 'error', says: 'Items continue each other in a loop through `continues`.' },
  'release-loop': { level: 'error', says: '`previous` or `upgrade_from` forms a loop.' },
  'withdrawn-early': { level: 'error', says: 'The withdrawal is dated before the publication.' },
  'withdrawn-replacement': {
    level: 'error',
    says: 'A withdrawal names a version to use that is withdrawn itself.',
  },
  'release-chain': {
    level: 'error',
    says: 'The releases of a line do not form one sequence through `previous`.',
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
    says: 'An upgrade note needs steps in its body.',
    mayBeLowered: true,
  },
  'upgrade-notes-none': { level: 'error', says: '`upgrade_notes: none`, but there are notes.' },
  'orphan-translation': { level: 'error', says: 'A translation has no original beside it.' },
  'raw-html': { level: 'error', says: 'Markdown contains raw HTML, which is not allowed.' },
  'link-scheme': { level: 'error', says: 'A link has to be http(s), mailto or relative.' },
  'link-broken': { level: 'error', says: 'The target of a relative link is not published.' },
  'anchor-broken': { level: 'error', says: 'The target of a link has no such anchor.' },
  'image-remote': { level: 'error', says: 'An image has to be in the content tree.' },
  'image-unreadable': { level: 'error', says: 'A picture is damaged or of an unsupported type.' },
  'image-broken': { level: 'error', says: 'An image file does not exist.' },
  'image-alt': {
    level: 'error',
    says: 'An image needs a text alternative.',
    mayBeLowered: true,
  },
  'callout-unknown': { level: 'error', says: 'The kind of callout is unknown.' },
  ...MDX_CODES,
  'markdown-too-complex': {
    level: 'error',
    says: 'The Markdown is nested too deeply or has too many repetitions.',
  },
  'body-pending': {
    level: 'warning',
    says: 'An item is ready by the minutes of a meeting, and has no body or summary yet.',
  },
  'criterion-unmet': { level: 'warning', says: 'An item is ready, but a criterion is unmet.' },
  'documented-without-body': {
    level: 'warning',
    says: 'An item is documented, but has neither a link nor a body.',
  },
  'status-missing': {
    level: 'warning',
    says: 'The release is published, but it is not recorded whether it contains the item.',
  },
  'owner-missing': { level: 'warning', says: 'The item has no owner.' },
  'milestone-overdue': { level: 'warning', says: 'A planned day has passed without a result.' },
  'date-ahead': {
    level: 'warning',
    says: 'A fact has a later day, or its milestone has not happened. It does not count before then.',
  },
  'component-near-miss': {
    level: 'warning',
    says: 'The name of a component differs slightly from one of the release.',
  },
  'translation-partial': { level: 'warning', says: 'A translation lacks fields of the original.' },
  'redirect-limit': {
    level: 'warning',
    says: 'The site has more redirects than a host of `hosts` accepts; the others redirect in the browser.',
  },
  'http-link': { level: 'warning', says: 'A link uses http instead of https.' },
  ...TEXT_PROBLEM_CODES,
} as const satisfies Record<string, CodeInfo>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
