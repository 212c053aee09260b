import {
  escape,
  ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays } from '../domain/dates.ts';
import type { Calendar } from '../view/calendar/calendar.ts';
import type { CalendarEvent } from '../view/calendar/event.ts';

/** Interval for calendar programs to check for changes, in seconds. */
const REFRESH = 12 * 60 * 60;

/** Renders a calendar as iCalendar (RFC 5545), with CRLF and lines of at most 75 octets. */
export function iCalendar({ title, lang, home, events }: Calendar): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Relnotes', product: 'Relnotes', language: lang.toUpperCase() },
    scale: 'GREGORIAN',
    ttl: REFRESH,
    url: home,
    // The library does not escape the name.
    name: escape(cleanText(title), false),
    events: events.map(eventData),
  });
  return `${calendar.toString()}\r\n`;
}

function eventData(event: CalendarEvent): ICalEventData {
  const changed = event.changed === undefined ? undefined : midnight(event.changed);
  return {
    // The library does not escape ids, and these contain a comma.
    id: escape(event.id, false),
    summary: cleanText(event.title),
    allDay: true,
    start: midnight(event.from),
    // The end is exclusive (RFC 5545, section 3.6.1).
    end: midnight(addDays(event.to, 1)),
    // Every event needs one (RFC 5545, section 3.6.1), and each build must write the same.
    stamp: changed ?? new Date(0),
    ...(changed === undefined ? {} : { lastModified: changed }),
    sequence: event.sequence,
    status: ICalEventStatus[event.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    description: cleanText(event.description),
    url: event.href,
    categories: [{ name: cleanText(event.category) }],
  };
}

/**
 * Removes control characters, which TEXT may not contain (RFC 5545, section 3.3.11), except line
 * breaks.
 */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
