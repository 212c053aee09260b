import type { Release } from '../../domain/catalog.ts';
import type { NamedProduct } from '../../domain/products.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { localText } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import type { CalendarEvent } from './event.ts';
import { endOfSupportId, milestoneEvents } from './milestone-event.ts';
import { supportEvents } from './support-event.ts';
import { compareNames, compareText } from '../../lib/compare.ts';

/** A calendar to subscribe to. */
export interface Calendar {
  readonly title: string;
  readonly lang: string;
  /** Absolute address of the page it belongs to. */
  readonly home: string;
  readonly events: readonly CalendarEvent[];
}

/** Returns the calendar of a release: its milestones and the ends of its maintenance. */
export function releaseCalendar(context: ViewContext, release: Release): Calendar {
  const { words, urls, catalog } = context;
  const site = localText(catalog.site.title, context);
  return {
    title: words.calendar.of(inLanguage(release, context).title, site),
    lang: context.lang,
    home: urls.absolute(urls.timeline(release.id)),
    events: inOrder([...milestoneEvents(context, release), ...supportEvents(context, release)]),
  };
}

/** Returns the site's calendar: milestones of maintained releases, ends of maintenance of all. */
export function siteCalendar(context: ViewContext): Calendar {
  const { urls, catalog } = context;
  return {
    title: localText(catalog.site.title, context),
    lang: context.lang,
    home: urls.absolute(urls.releases()),
    events: eventsOf(context, catalog.releases),
  };
}

/** Returns the calendar of a product: what the site's calendar has of its releases. */
export function productCalendar(
  context: ViewContext,
  { product, releases }: NamedProduct,
): Calendar {
  const { words, urls, catalog } = context;
  const site = localText(catalog.site.title, context);
  return {
    title: words.calendar.of(localText(product.title, context), site),
    lang: context.lang,
    home: urls.absolute(urls.product(product.id)),
    events: eventsOf(context, releases),
  };
}

function eventsOf(context: ViewContext, releases: readonly Release[]): CalendarEvent[] {
  const { catalog, today } = context;
  const events = releases.flatMap((release) => {
    const own = milestoneEvents(context, release);
    const ends = supportEvents(context, release);
    if (supportWindow(catalog, release, today).state !== 'end-of-life') return [...own, ...ends];
    return [...own.filter(({ id }) => id === endOfSupportId(context, release)), ...ends];
  });
  return inOrder(events);
}

/** Sorts by day, then by id, so that every build gives the same order. */
function inOrder(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events.toSorted((a, b) => compareText(a.from, b.from) || compareNames(a.id, b.id));
}
