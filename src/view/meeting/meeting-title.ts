import type { Meeting } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';

/** Returns a meeting's title; without one, "Meeting of" and its day. */
export function meetingTitle({ words }: ViewContext, meeting: Meeting): string {
  return plainText(meeting.title ?? words.meetings.untitled(words.formats.day(meeting.date)));
}
