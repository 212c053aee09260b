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
    says: 'One thing a release brings, changes, or was meant to bring. The body is what readers read.',
  },
  'upgrade-note': {
    schema: upgradeNoteSchema,
    files: 'releases/<id>/upgrade-notes/*.md',
    says: 'What an operator does to go from one release to the next. The body is the steps.',
  },
  'known-issue': {
    schema: knownIssueSchema,
    files: 'releases/<id>/known-issues/*.md',
    says: 'A fault that ships, until the version that fixes it. The body tells more of it.',
  },
  release: {
    schema: releaseSchema,
    files: 'releases/<id>/release.mdx',
    says: 'What is shipped as a whole; its dates are in the timeline. The body is the overview.',
  },
  timeline: {
    schema: timelineSchema,
    files: 'releases/<id>/timeline.yaml',
    says: 'The milestones of a release. The order of the list is their order.',
  },
  meeting: {
    schema: meetingSchema,
    files: 'meetings/<date>.md',
    says: 'Dated minutes in which statuses were set. The body is the account.',
  },
  doc: {
    schema: docSchema,
    files: 'docs/**/*.mdx',
    says: 'A page below `/docs/`.',
  },
  translation: {
    schema: translationSchema,
    files: '<name>.<language>.md',
    says: 'The words of the file beside it in another language of the site, and nothing else.',
  },
  site: {
    schema: siteSchema,
    files: 'site.yaml',
    says: 'What all pages share, and the lists that content files choose from.',
  },
} as const satisfies Readonly<Record<string, EntryTypeInfo>>;

export type EntryType = keyof typeof ENTRY_TYPES;

/** Checks whether a text names a type of content file. */
export function isEntryType(text: string): text is EntryType {
  return Object.hasOwn(ENTRY_TYPES, text);
}
