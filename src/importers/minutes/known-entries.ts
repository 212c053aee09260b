import type { Meeting } from '../../domain/catalog.ts';
import { comparableText } from './clean.ts';
import type { Statement } from './statements.ts';

export type MeetingEntry = Meeting['entries'][number];

/** Finds the entry of a line in an existing meeting. */
export type EntryLookup = (statement: Statement) => MeetingEntry | undefined;

/** Returns a lookup of a meeting's entries by text, so that links corrected by hand are kept. */
export function entryLookup(meeting: Meeting | undefined): EntryLookup {
  const byText = new Map(
    meeting?.entries.toReversed().map((entry) => [comparableText(entry.text), entry]),
  );
  return ({ text }) => byText.get(comparableText(text));
}
