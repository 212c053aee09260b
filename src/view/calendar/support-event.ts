import type { Release } from '../../domain/catalog.ts';
import { firstDay } from '../../domain/entry-days.ts';
import { supportRevisions } from '../../domain/revisions.ts';
import { supportWindow, type SupportDates } from '../../domain/support.ts';
import type { TimeSpan } from '../../domain/time-span.ts';
import type { ViewContext } from '../context.ts';
import { localText } from '../shared/labels.ts';
import { withdrawnText } from '../release/withdrawn.ts';
import { inLanguage } from '../shared/translated.ts';
import { identities } from '../site/identity.ts';
import { plainLines, type CalendarEvent } from './event.ts';
import { endOfSupportId } from './milestone-event.ts';

/** Returns ends of maintenance without a milestone: of phases, by the rule of site.yaml, and extended ones. */
export function supportEvents(context: ViewContext, release: Release): CalendarEvent[] {
  const own = context.words.calendar;
  const support = supportWindow(context.catalog, release, context.today);
  const dates = support.state === 'withdrawn' ? support.former : support;
  const { end, basis, extendedUntil } = dates;
  const name = inLanguage(release, context).title;
  const ends = phaseEvents(context, release, dates);
  if (end !== undefined && basis === 'rule') {
    const id = endOfSupportId(context, release);
    const texts = { title: own.endOfSupport(name), description: own.lastDayByRule };
    ends.push(supportEvent(context, release, { id, time: end, ...texts }));
  }
  if (extendedUntil !== undefined) {
    const id = identities(context).inRelease(release.id, 'end-of-extended-maintenance');
    const time = { first: extendedUntil, last: extendedUntil };
    const texts = { title: own.endOfExtended(name), description: own.lastDayExtended };
    ends.push(supportEvent(context, release, { id, time, ...texts }));
  }
  if (support.state !== 'withdrawn') return ends;
  // Nothing is maintained until then, so calendars that have the event are told that it is off.
  const { withdrawal } = support;
  const description = withdrawnText(context, withdrawal);
  return ends.map((event) =>
    event.to < withdrawal.on ? event : { ...event, status: 'CANCELLED', description },
  );
}

/** Returns the ends of all phases but the last one, whose end is that of maintenance. */
function phaseEvents(
  context: ViewContext,
  release: Release,
  { phases }: SupportDates,
): CalendarEvent[] {
  const own = context.words.calendar;
  const name = inLanguage(release, context).title;
  return phases.slice(0, -1).flatMap(({ id: phase, title, end }, index) => {
    if (end === undefined) return [];
    const id = identities(context).inRelease(release.id, `end-of-phase-${phase}`);
    const next = phases[index + 1];
    const follows = next === undefined ? undefined : own.nextPhase(localText(next.title, context));
    return supportEvent(context, release, {
      id,
      time: end,
      title: own.endOfPhase(name, localText(title, context)),
      description: plainLines([own.lastDayOfPhase, follows]),
    });
  });
}

interface SupportEventParts extends Pick<CalendarEvent, 'id' | 'title' | 'description'> {
  readonly time: TimeSpan;
}

function supportEvent(
  { words, urls, catalog, today }: ViewContext,
  release: Release,
  { time, ...parts }: SupportEventParts,
): CalendarEvent {
  const { count, last } = supportRevisions(catalog, release, today);
  return {
    ...parts,
    from: time.first,
    to: time.last,
    status: time.first === time.last ? 'CONFIRMED' : 'TENTATIVE',
    sequence: count,
    changed: last ?? firstDay(release, today),
    href: urls.absolute(urls.release(release.id)),
    category: words.milestoneKind.eol,
  };
}
