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

/** How often a program should look for changes, in seconds. */
const REFRESH = 12 * 60 * 60;

/** A calendar as iCalendar (RFC 5545), with CRLF and lines of at most 75 octets. */
export function iCalendar({ title, lang, home, events }: Calendar): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Relnotes', product: 'Relnotes', language: lang.toUpperCase() },
    scale: 'GREGORIAN',
    ttl: REFRESH,
    url: home,
    // The library writes a name as it is.
    name: escape(cleanText(title), false),
    events: events.map(eventData),
  });
  return `${calendar.toString()}\r\n`;
}

function eventData(event: CalendarEvent): ICalEventData {
  const changed = midnight(event.changed);
  return {
    // The library writes an id as it is, and these hold a comma.
    id: escape(event.id, false),
    summary: cleanText(event.title),
    allDay: true,
    start: midnight(event.from),
    // The first day after it (RFC 5545, section 3.6.1).
    end: midnight(addDays(event.to, 1)),
    stamp: changed,
    lastModified: changed,
    sequence: event.sequence,
    status: ICalEventStatus[event.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    description: cleanText(event.description),
    url: event.href,
    categories: [{ name: cleanText(event.category) }],
  };
}

/** Without control characters, which TEXT may not hold (RFC 5545, section 3.3.11); lines stay lines. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ');
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
