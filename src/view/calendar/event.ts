import { plainText } from '../shared/inline.ts';

export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** An event of one or more whole days in a calendar (RFC 5545, section 3.6.1). */
export interface CalendarEvent {
  /** Stays the same when the entry or the site moves. */
  readonly id: string;
  readonly title: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly status: EventStatus;
  /** Number of changes: calendar programs take over the version with the higher number. */
  readonly sequence: number;
  /** Day of the last change; without changes, the day the event became known; undefined if unknown. */
  readonly changed: string | undefined;
  /** Plain text, one fact on each line. */
  readonly description: string;
  /** Absolute address. */
  readonly href: string;
  readonly category: string;
}

/** Joins facts to lines of plain text; undefined and empty ones are left out. */
export function plainLines(texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => plainText(text ?? ''))
    .join('\n');
}
