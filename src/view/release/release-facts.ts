import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { newestPublished } from '../../domain/newest.ts';
import { isReleased } from '../../domain/schedule.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { dayValue, fact, facts, tagValue, type Fact, type FactValue } from '../shared/facts.ts';
import { dayText, milestoneLabel, whenText } from '../shared/format.ts';
import { releaseValue } from '../item/item-facts.ts';
import { supportTag } from '../shared/labels.ts';

/** Returns version, dates and support of a release. */
export function releaseFacts(context: ViewContext, release: Release): Fact[] {
  const { words, catalog, today } = context;
  const names = words.release.facts;
  const ga = gaOf(release);
  const when = ga === undefined ? undefined : whenText(ga, context, 'long');
  const support = supportWindow(catalog, release, today);
  const day = (text: string | undefined) =>
    text === undefined ? undefined : dayValue(dayText(text, context));
  return [
    ...fact(
      isReleased(release, today) ? names.ga : names.planned,
      when === undefined ? undefined : dayValue(when),
    ),
    ...fact(names.newest, newestVersion(context, release)),
    ...fact(names.support, tagValue(supportTag(support.state, context))),
    ...fact(names.until, day(support.until)),
    ...fact(names.extended, day(support.extendedUntil)),
    ...facts(names.from, upgradeFrom(context, release)),
  ];
}

/** Returns the newest published version; undefined if that is GA. */
export function newestVersion({ today, urls }: ViewContext, release: Release) {
  const newest = newestPublished(release, today)?.milestone;
  if (newest === undefined || newest.kind === 'ga') return undefined;
  return {
    text: newest.version ?? milestoneLabel(newest),
    href: urls.milestone(release.id, newest.id),
  };
}

function upgradeFrom(context: ViewContext, release: Release): FactValue[] {
  const { previous, upgrade_from: from = previous === undefined ? [] : [previous] } = release;
  return from.map((id) => releaseValue(context, id));
}
