import type { Release } from '../../domain/catalog.ts';
import { firstDay } from '../../domain/entry-days.ts';
import { supportRevisions } from '../../domain/revisions.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { withdrawnText } from '../release/withdrawn.ts';
import { identities } from '../site/identity.ts';
import { localText } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import type { CalendarEvent } from './event.ts';
import { endOfSupportId, milestoneEvents } from './milestone-event.ts';
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
  const { urls, catalog, today } = context;
  const events = catalog.releases.flatMap((release) => {
    const own = milestoneEvents(context, release);
    const ends = supportEvents(context, release);
    if (supportWindow(catalog, release, today).state !== 'end-of-life') return [...own, ...ends];
    return [...own.filter(({ id }) => id === endOfSupportId(context, release)), ...ends];
  });
  return {
    title: localText(catalog.site.title, context),
    lang: context.lang,
    home: urls.absolute(urls.releases()),
    events: inOrder(events),
  };
}

/** Returns ends of maintenance without a milestone: by the rule of site.yaml, and extended ones. */
function supportEvents(context: ViewContext, release: Release): CalendarEvent[] {
  const { words, catalog, today } = context;
  const own = words.calendar;
  const support = supportWindow(catalog, release, today);
  const { until, basis, extendedUntil } = support;
  const withdrawn =
    support.state === 'withdrawn' ? withdrawnText(context, support.withdrawal) : undefined;
  const name = inLanguage(release, context).title;
  const ends: CalendarEvent[] = [];
  if (until !== undefined && basis === 'rule') {
    const id = endOfSupportId(context, release);
    ends.push(
      supportEvent(
        context,
        release,
        id,
        until,
        own.endOfSupport(name),
        withdrawn ?? own.lastDayByRule,
      ),
    );
  }
  if (extendedUntil !== undefined) {
    const id = identities(context).inRelease(release.id, 'end-of-extended-maintenance');
    const title = own.endOfExtended(name);
    ends.push(
      supportEvent(context, release, id, extendedUntil, title, withdrawn ?? own.lastDayExtended),
    );
  }
  // Nothing is maintained until then, so calendars that have the event are told that it is off.
  return withdrawn === undefined
    ? ends
    : ends.map((event) => ({ ...event, status: 'CANCELLED' as const }));
}

function supportEvent(
  context: ViewContext,
  release: Release,
  id: string,
  day: string,
  title: string,
  description: string,
): CalendarEvent {
  const { words, urls, catalog, today } = context;
  const { count, last } = supportRevisions(catalog, release, today);
  return {
    id,
    title,
    from: day,
    to: day,
    status: 'CONFIRMED',
    sequence: count,
    changed: last ?? firstDay(release, today),
    description,
    href: urls.absolute(urls.release(release.id)),
    category: words.milestoneKind.eol,
  };
}

/** Sorts by day, then by id, so that every build gives the same order. */
function inOrder(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events.toSorted((a, b) => compareText(a.from, b.from) || compareNames(a.id, b.id));
}
