import { newItem } from './item.ts';
import { newKnownIssue } from './known-issue.ts';
import { newMeeting } from './meeting.ts';
import { newMilestone } from './milestone.ts';
import type { NewNoun } from './noun.ts';
import { newRelease } from './release.ts';
import { newUpgradeNote } from './upgrade-note.ts';

/** The nouns that can be begun, by the word that is typed. */
export const NEW_NOUNS = {
  item: newItem,
  'upgrade-note': newUpgradeNote,
  'known-issue': newKnownIssue,
  release: newRelease,
  milestone: newMilestone,
  meeting: newMeeting,
} as const satisfies Record<string, NewNoun>;

export type NewNounName = keyof typeof NEW_NOUNS;
