import type { z } from 'zod';
import { docSchema } from './doc.ts';
import { itemSchema } from './item.ts';
import { knownIssueSchema } from './known-issue.ts';
import { meetingSchema } from './meeting.ts';
import { releaseSchema } from './release.ts';
import { siteSchema } from './site.ts';
import { timelineSchema } from './timeline.ts';
import { translationSchema } from './translation.ts';
import { upgradeNoteSchema } from './upgrade-note.ts';

/** A type of content file: its path pattern, its meaning and its fields. */
interface EntryTypeInfo {
  readonly schema: z.ZodType;
  /** A readable pattern of its path in the content folder. */
  readonly files: string;
  readonly says: string;
}

/** All types of content files, in the order of the handbook's reference. */
export const ENTRY_TYPES = {
  item: {
    schema: itemSchema,
    files: 'releases/<id>/items/*.md',
    says: 'One thing that a release adds or changes, or that was planned for it. The body is the text for readers.',
  },
  'upgrade-note': {
    schema: upgradeNoteSchema,
    files: 'releases/<id>/upgrade-notes/*.md',
    says: 'An instruction for upgrading from one release to the next. The body contains the steps.',
  },
  'known-issue': {
    schema: knownIssueSchema,
    files: 'releases/<id>/known-issues/*.md',
    says: 'A fault in a published version, until a version fixes it. The body contains details.',
  },
  release: {
    schema: releaseSchema,
    files: 'releases/<id>/release.mdx',
    says: 'A release. Its dates are in the timeline. The body is the overview.',
  },
  timeline: {
    schema: timelineSchema,
    files: 'releases/<id>/timeline.yaml',
    says: 'The milestones of a release, in order.',
  },
  meeting: {
    schema: meetingSchema,
    files: 'meetings/<date>.md',
    says: 'Dated minutes with the decisions on items and milestones. The body is the text of the minutes.',
  },
  doc: {
    schema: docSchema,
    files: 'docs/**/*.mdx',
    says: 'A page below `/docs/`.',
  },
  translation: {
    schema: translationSchema,
    files: '<name>.<language>.md',
    says: 'The texts of the file beside it in another language of the site.',
  },
  site: {
    schema: siteSchema,
    files: 'site.yaml',
    says: 'The settings of the site, and the lists that content files choose from.',
  },
} as const satisfies Readonly<Record<string, EntryTypeInfo>>;

export type EntryType = keyof typeof ENTRY_TYPES;

/** Checks whether a text names a type of content file. */
export function isEntryType(text: string): text is EntryType {
  return Object.hasOwn(ENTRY_TYPES, text);
}
