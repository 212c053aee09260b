import type { Item, Release } from '../../domain/catalog.ts';
import { isAdvisory } from '../../domain/advisories.ts';
import { defaultStatus } from '../../domain/default-status.ts';
import { findRelease } from '../../domain/find.ts';
import { arrivalOf } from '../../domain/item-arrival.ts';
import { isSecurity } from '../../domain/item-versions.ts';
import type { ItemState } from '../../domain/item-state.ts';
import { inclusionOf } from '../../domain/release-contents.ts';
import { happened } from '../../domain/publication.ts';
import { resolveVersion } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import { dayValue, fact, facts, tagValue, type Fact, type FactValue } from '../shared/facts.ts';
import { dayText, milestoneLabel } from '../shared/format.ts';
import {
  audienceLabel,
  maturityTag,
  releaseName,
  severityTag,
  statusTag,
} from '../shared/labels.ts';
import type { RelatedItems } from './related-items.ts';
import { securityFacts } from './security-facts.ts';
import { otherVersionFacts } from './other-versions.ts';
import { inLanguage } from '../shared/translated.ts';
import { releaseLabel, versionLabel } from '../shared/version-label.ts';

/** Returns the facts at the top of an item's page. */
export function itemFacts(
  context: ViewContext,
  release: Release,
  item: Item,
  state: ItemState,
  related: RelatedItems,
): Fact[] {
  const names = context.words.item.facts;
  const { maturity } = state;
  const severity = item.severity && tagValue(severityTag(item.severity, context));
  return [
    ...fact(names.status, shownStatus(context, state)),
    ...fact(
      names.maturity,
      maturity === 'stable' ? undefined : tagValue(maturityTag(maturity, context)),
    ),
    ...fact(names.severity, severity),
    ...facts(names.advisories, item.advisories),
    ...fact(names.published, item.published && dayValue(dayText(item.published, context))),
    // The box above the text answers them for an advisory.
    ...(isAdvisory(item) ? [] : securityFacts(context, release, item)),
    ...since(context, release, item),
    ...facts(names.component, item.component),
    ...facts(context.words.upgradeNotes.settings, item.settings),
    ...facts(
      names.audience,
      item.audience.map((id) => audienceLabel(id, context)),
    ),
    ...facts(names.authors, item.authors),
    ...facts(names.owners, item.owners),
    ...fact(names.updated, item.updated && dayValue(dayText(item.updated, context))),
    ...relations(context, release, item, related),
  ];
}

/** Returns the status; undefined for `ready` where all items are, since nobody decided it. */
function shownStatus(context: ViewContext, { status }: ItemState): FactValue | undefined {
  const isByDefault = status === 'ready' && defaultStatus(context.catalog.site) === 'ready';
  return isByDefault ? undefined : tagValue(statusTag(status, context));
}

/**
 * Returns the milestone that brought an item, or shall bring it; nothing for one that the release does not have or may
 * not have. A security item has its fixed versions in place of it.
 */
function since(context: ViewContext, release: Release, item: Item): Fact[] {
  const { words, today, urls } = context;
  const inclusion = inclusionOf(release, item, today);
  if (inclusion === 'excluded' || inclusion === 'unrecorded' || isSecurity(item)) return [];
  const names = words.item.facts;
  const milestone = arrivalOf(release, item);
  if (milestone === undefined) return [];
  const value = {
    text: versionLabel(context, { release, milestone }, release, milestoneLabel(milestone)),
    href: urls.milestone(release.id, milestone.id),
  };
  return fact(happened(milestone, today) ? names.since : names.plannedFor, value);
}

/** Returns the facts that link an item to other releases and items. */
function relations(
  context: ViewContext,
  release: Release,
  item: Item,
  { continues, continuedBy }: RelatedItems,
): Fact[] {
  const names = context.words.item.facts;
  const point = (name: string) => versionValue(context, release, name);
  return [
    ...facts(names.alsoIn, item.also_in.map(point)),
    ...otherVersionFacts(context, release, item),
    ...fact(names.removedIn, item.removed_in && point(item.removed_in)),
    ...fact(names.deferredTo, item.deferred_to && releaseValue(context, item.deferred_to)),
    ...fact(names.continues, continues),
    ...facts(names.continuedBy, continuedBy),
  ];
}

/** Returns a release's name, linked to its page if it has one. */
export function releaseValue(context: ViewContext, id: string): FactValue {
  const release = findRelease(context.catalog, id);
  if (release === undefined) return { text: releaseName(id, context) };
  return { text: releaseLabel(context, release), href: context.urls.release(id) };
}

/** Returns a version, milestone or release by its name, linked to its page if it has one. */
function versionValue(context: ViewContext, home: Release, name: string): FactValue {
  const { catalog, urls } = context;
  if (findRelease(catalog, name) !== undefined) return releaseValue(context, name);
  const resolved = resolveVersion(catalog, home, name);
  if (resolved.kind !== 'point') return { text: releaseName(name.replace('/', ' '), context) };
  const { release, milestone } = resolved.point;
  return {
    text: `${inLanguage(release, context).title}, ${versionLabel(context, resolved.point, release)}`,
    href: urls.milestone(release.id, milestone.id),
  };
}
