import { plainText } from '../shared/inline.ts';

export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** A whole day, or several, in a calendar (RFC 5545, section 3.6.1). */
export interface CalendarEvent {
  /** Stays when the thing or the site moves. */
  readonly id: string;
  readonly title: string;
  /** The first day, and the last one. */
  readonly from: string;
  readonly to: string;
  readonly status: EventStatus;
  /** How often it was changed: a calendar takes over what has a higher number. */
  readonly sequence: number;
  /** The day of the last change; of one without any, the day it has been known since. */
  readonly changed: string;
  /** Plain text, a line for each fact. */
  readonly description: string;
  /** The whole address. */
  readonly href: string;
  readonly category: string;
}

/** Facts as lines of plain text; what is absent is left out. */
export function lines(texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => plainText(text ?? ''))
    .join('\n');
}
