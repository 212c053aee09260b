import type { Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { newestPublished } from '../../domain/known-issue-state.ts';
import { isReleased } from '../../domain/schedule.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { dayValue, fact, facts, tagValue, type Fact, type FactValue } from '../shared/facts.ts';
import { dayText, milestoneLabel } from '../shared/format.ts';
import { supportEndText, whenText } from '../shared/plan-text.ts';
import { laterPhases } from '../../domain/support-phases.ts';
import { phaseSentence } from './phase-text.ts';
import { releaseValue } from '../item/item-facts.ts';
import { supportTag } from '../shared/labels.ts';

/** Returns version, dates and support of a release. */
export function releaseFacts(context: ViewContext, release: Release): Fact[] {
  const { words, catalog, today } = context;
  const names = words.release.facts;
  const ga = gaOf(release);
  const when = ga === undefined ? undefined : whenText(ga, context, 'long');
  const support = supportWindow(catalog, release, today);
  const until = supportEndText(support, context, 'long');
  const { extendedUntil } = support;
  return [
    ...fact(
      isReleased(release, today) ? names.ga : names.planned,
      when === undefined ? undefined : dayValue(when),
    ),
    ...fact(names.newest, newestVersion(context, release)),
    ...fact(names.support, tagValue(supportTag(support.state, context))),
    ...fact(
      names.phase,
      support.phase === undefined ? undefined : phaseSentence(support.phase, context, 'long'),
    ),
    ...facts(
      names.laterPhases,
      laterPhases(support, today).map((phase) => phaseSentence(phase, context, 'long')),
    ),
    ...fact(names.until, until === undefined ? undefined : dayValue(until)),
    ...fact(
      names.extended,
      extendedUntil === undefined ? undefined : dayValue(dayText(extendedUntil, context)),
    ),
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
