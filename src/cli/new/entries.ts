import { newItem } from './item.ts';
import { newKnownIssue } from './known-issue.ts';
import { newMeeting } from './meeting.ts';
import { newMilestone } from './milestone.ts';
import type { NewEntry } from './entry.ts';
import { newRelease } from './release.ts';
import { newUpgradeNote } from './upgrade-note.ts';

/** The entries that can be begun, by the word that is typed. */
export const NEW_ENTRIES = {
  item: newItem,
  'upgrade-note': newUpgradeNote,
  'known-issue': newKnownIssue,
  release: newRelease,
  milestone: newMilestone,
  meeting: newMeeting,
} as const satisfies Record<string, NewEntry>;

export type NewEntryName = keyof typeof NEW_ENTRIES;
