import { newItem } from './item.ts';
import { newKnownIssue } from './known-issue.ts';
import { newMeeting } from './meeting.ts';
import { newMilestone } from './milestone.ts';
import type { EntryTemplate } from './entry-template.ts';
import { newRelease } from './release.ts';
import { newUpgradeNote } from './upgrade-note.ts';

/** The entries that `relnotes new` can create, by their name on the command line. */
export const ENTRY_TEMPLATES = {
  item: newItem,
  'upgrade-note': newUpgradeNote,
  'known-issue': newKnownIssue,
  release: newRelease,
  milestone: newMilestone,
  meeting: newMeeting,
} as const satisfies Record<string, EntryTemplate>;

export type NewEntryName = keyof typeof ENTRY_TEMPLATES;
