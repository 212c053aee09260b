import type { Meeting } from '../../domain/catalog.ts';
import { sameText } from './clean.ts';
import type { Statement } from './statements.ts';

export type MeetingEntry = Meeting['entries'][number];

/** Finds the entry that a line has in a meeting which stands already; undefined if it has none. */
export type KnownEntries = (statement: Statement) => MeetingEntry | undefined;

/** The entries of a meeting by their words. What a person tied to something else stays tied to it. */
export function knownEntries(meeting: Meeting | undefined): KnownEntries {
  const byText = new Map(
    meeting?.entries.toReversed().map((entry) => [sameText(entry.text), entry]),
  );
  return ({ text }) => byText.get(sameText(text));
}
