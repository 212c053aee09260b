import { iCalendar } from '../formats/icalendar.ts';
import { isNamed, productGroups } from '../domain/products.ts';
import { productCalendar, type Calendar } from '../view/calendar/calendar.ts';
import type { ViewContext } from '../view/context.ts';
import { catalog } from './content.ts';
import { viewContexts } from './context.ts';

/** Props of a calendar route. */
export interface CalendarProps {
  readonly model: () => Calendar;
}

/** Returns the paths of a calendar in every language, for `getStaticPaths`; none on a site without calendars. */
export async function calendarPaths(
  make: (context: ViewContext) => Calendar,
  folder: Readonly<Record<string, string>> = {},
) {
  const contexts = await viewContexts();
  return contexts
    .filter(({ catalog }) => catalog.site.features.calendars)
    .map((context, index) => ({
      params: { ...folder, calendar: 'calendar', lang: index === 0 ? undefined : context.lang },
      props: { model: () => make(context) } satisfies CalendarProps,
    }));
}

/** Returns the paths of the calendars of all products. */
export async function productCalendarPaths() {
  const products = productGroups(await catalog()).filter(isNamed);
  const paths = products.map((group) =>
    calendarPaths((context) => productCalendar(context, group), { product: group.product.id }),
  );
  return (await Promise.all(paths)).flat();
}

/** Returns the response with a calendar file. */
export function calendarResponse({ model }: CalendarProps): Response {
  return new Response(iCalendar(model()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
