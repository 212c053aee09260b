import ICAL from 'ical.js';

/** One event as an independent reader sees it. */
export type ReadEvent = Readonly<Record<string, string | undefined>>;

/** The events of a calendar, read by ical.js; throws if it cannot be read. */
export function readCalendar(text: string): { title: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => {
    const values = event.getAllProperties().map((property) => {
      const value: unknown = property.getFirstValue();
      return [property.name, String(value)] as const;
    });
    return Object.fromEntries(values);
  });
  return { title: plainText(String(calendar.getFirstPropertyValue('name'))), events };
}

/** The reader leaves values of properties that it does not know as they are written (RFC 5545, section 3.3.11). */
function plainText(written: string): string {
  return written.replace(/\\(.)/gu, (_match, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
}

/** The lines as they stand in the file, folded. */
export function foldedLines(text: string): string[] {
  return text.split('\r\n');
}
