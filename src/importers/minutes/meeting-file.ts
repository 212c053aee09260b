import { renderEntry } from '../../edits/yaml-render.ts';
import type { ImportContext } from './context.ts';
import { entryText } from './clean.ts';
import type { LinkedStatement } from './facts.ts';

/** The title and the participants of a meeting. */
export interface MeetingDetails {
  readonly title: string | undefined;
  readonly participants: readonly string[];
}

/** Creates the file of a new meeting, with its lines as entries in the order of the minutes. */
export function meetingFile(
  { date, slug, release }: ImportContext,
  { title, participants }: MeetingDetails,
  linked: readonly LinkedStatement[],
): string {
  const entries = linked
    .toSorted((a, b) => lineOf(a) - lineOf(b))
    .map(({ statement, item, part, milestone }) => ({
      text: entryText(statement.text),
      item,
      part,
      milestone,
    }))
    .filter(({ text }) => text !== '');
  return [
    '---',
    ...(title === undefined ? [] : renderEntry('title', title, 0)),
    ...renderEntry('date', date, 0),
    ...renderEntry('release', release.id, 0),
    ...(participants.length === 0 ? [] : renderEntry('participants', participants, 0)),
    ...(entries.length === 0 ? [] : renderEntry('entries', entries, 0, true)),
    ...renderEntry('origin', `minutes:${slug}`, 0),
    '---',
    '',
  ].join('\n');
}

function lineOf({ statement }: LinkedStatement): number {
  return statement.lines[0] ?? 0;
}
