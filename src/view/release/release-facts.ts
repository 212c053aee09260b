import type { Milestone, Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { newestCandidate, newestVersion } from '../../domain/newest.ts';
import { isReleased } from '../../domain/schedule.ts';
import { supportWindow, type SupportWindow } from '../../domain/support.ts';
import { upgradeSources } from '../../domain/upgrade-sources.ts';
import type { ViewContext } from '../context.ts';
import { dayValue, fact, facts, tagValue, type Fact } from '../shared/facts.ts';
import { dayText, milestoneLabel } from '../shared/format.ts';
import { supportEndText, whenText } from '../shared/plan-text.ts';
import { laterPhases } from '../../domain/support-phases.ts';
import { phaseSentence } from './phase-text.ts';
import { releaseValue } from '../item/item-facts.ts';
import { supportTag } from '../shared/labels.ts';
import { lineFacts } from './release-lines.ts';

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
    ...fact(names.newest, newestAfterGa(context, release)),
    ...fact(names.candidate, milestoneValue(context, release, newestCandidate(release, today))),
    ...supportFact(context, support),
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
    ...upgradeFrom(context, release),
    ...lineFacts(context, release),
  ];
}

/** Returns the state of support; on a site that says nothing about it, only that of a withdrawn release. */
export function supportFact(context: ViewContext, { state }: SupportWindow): Fact[] {
  const tag = supportTag(state, context);
  const isSaid = context.catalog.holds.support || state === 'withdrawn';
  return fact(
    context.words.release.facts.support,
    isSaid && tag !== undefined ? tagValue(tag) : undefined,
  );
}

/** Returns the newest version; undefined if that is GA, or if there is none to use. */
export function newestAfterGa(context: ViewContext, release: Release) {
  const newest = newestVersion(release, context.today);
  return newest?.kind === 'ga' ? undefined : milestoneValue(context, release, newest);
}

function milestoneValue({ urls }: ViewContext, release: Release, newest: Milestone | undefined) {
  if (newest === undefined) return undefined;
  return {
    text: newest.version ?? milestoneLabel(newest),
    href: urls.milestone(release.id, newest.id),
  };
}

/** Returns the releases it can be upgraded from; if the content does not say it, the one before. */
function upgradeFrom(context: ViewContext, release: Release): Fact[] {
  const { from, previous, anyEarlier } = context.words.release.facts;
  const { ids, statedBy, isAny } = upgradeSources(context.catalog, release);
  if (isAny) return fact(from, anyEarlier);
  return facts(
    statedBy === undefined ? previous : from,
    ids.map((id) => releaseValue(context, id)),
  );
}
