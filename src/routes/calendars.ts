import { iCalendar } from '../formats/icalendar.ts';
import type { Calendar } from '../view/calendar/calendar.ts';
import type { ViewContext } from '../view/context.ts';
import { viewContexts } from './context.ts';

export interface CalendarProps {
  readonly view: () => Calendar;
}

/** A calendar in every language, as `getStaticPaths` names it; none on a site without calendars. */
export async function calendarPaths(
  make: (context: ViewContext) => Calendar,
  folder: Readonly<Record<string, string>> = {},
) {
  const contexts = await viewContexts();
  return contexts
    .filter(({ catalog }) => catalog.site.features.calendars)
    .map((context, index) => ({
      params: { ...folder, calendar: 'calendar', lang: index === 0 ? undefined : context.lang },
      props: { view: () => make(context) } satisfies CalendarProps,
    }));
}

/** A calendar as a file. */
export function calendarResponse({ view }: CalendarProps): Response {
  return new Response(iCalendar(view()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
