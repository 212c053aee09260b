import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { iCalendar } from '../../src/formats/icalendar.ts';
import type { Calendar } from '../../src/view/calendar/calendar.ts';
import type { CalendarEvent } from '../../src/view/calendar/event.ts';
import { foldedLines, readCalendar } from '../support/icalendar.ts';

const EVENT: CalendarEvent = {
  id: 'tag:notes.example.org,2024:releases/r2/milestones/rc1/',
  title: 'Release 2: RC1',
  from: '2024-02-07',
  to: '2024-02-08',
  status: 'TENTATIVE',
  sequence: 2,
  changed: '2024-01-29',
  description: 'Release candidate: Next.\nPlanned before for 1 February 2024.',
  href: 'https://notes.example.org/releases/r2/milestones/rc1/',
  category: 'Release candidate',
};
const calendarOf = (...events: readonly CalendarEvent[]): Calendar => ({
  title: 'Releases; all, of them',
  lang: 'en',
  home: 'https://notes.example.org/releases/',
  events,
});

test('an event is read by a calendar library', () => {
  const { title, events } = readCalendar(iCalendar(calendarOf(EVENT)));
  expect(title).toBe('Releases; all, of them');
  expect(events).toMatchObject([
    {
      uid: EVENT.id,
      summary: EVENT.title,
      dtstart: '2024-02-07',
      dtend: '2024-02-09',
      status: 'TENTATIVE',
      sequence: '2',
      dtstamp: '2024-01-29T00:00:00Z',
      'last-modified': '2024-01-29T00:00:00Z',
      transp: 'TRANSPARENT',
      url: EVENT.href,
      description: EVENT.description,
      categories: 'Release candidate',
    },
  ]);
});

test('properties of the calendar come before its events', () => {
  const lines = foldedLines(iCalendar(calendarOf(EVENT)));
  const first = lines.indexOf('BEGIN:VEVENT');
  expect(lines.slice(lines.lastIndexOf('END:VEVENT') + 1)).toEqual(['END:VCALENDAR', '']);
  expect(lines.slice(0, first)).toContain(String.raw`X-WR-CALNAME:Releases\; all\, of them`);
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom('\\', ';', ',', '\n', '\r\n', 'END:VEVENT', '\0', '\uD800', 'ä', '😀', 'é'),
        { maxLength: 90 },
      )
      .map((parts) => parts.join('')),
  );

  test('is read back unchanged', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, description) => {
        const text = iCalendar({ ...calendarOf({ ...EVENT, title, description }), title });
        const { title: name, events } = readCalendar(text);
        expect(events).toHaveLength(1);
        expect(events[0]?.['summary']).toBe(meant(title));
        expect(events[0]?.['description'] ?? '').toBe(meant(description));
        expect(name === 'null' ? '' : name).toBe(meant(title));
      }),
      { numRuns: 400 },
    );
  });

  test('has lines of at most 75 octets, broken between characters, with CRLF', () => {
    fc.assert(
      fc.property(anyText, (description) => {
        const text = iCalendar(calendarOf({ ...EVENT, description }));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]|(?![\t])\p{Cc}/u);
        for (const line of foldedLines(text)) {
          const octets = Buffer.from(line, 'utf8');
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.toString('utf8')).toBe(line);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function meant(text: string): string {
  return [...text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n')]
    .map((one) => (one !== '\n' && /\p{Cc}/u.test(one) ? ' ' : one))
    .join('');
}
