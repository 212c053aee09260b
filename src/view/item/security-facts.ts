import type { Item, Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { isSecurity } from '../../domain/item-versions.ts';
import { firstVersionOf } from '../../domain/release-contents.ts';
import type { ViewContext } from '../context.ts';
import { fixesNamed, type Fixes } from '../known-issue/fixes.ts';
import { rangeTexts } from '../known-issue/version-texts.ts';
import { facts, type Fact, type FactValue } from '../shared/facts.ts';

/** Returns the affected and the fixed versions of a security item; empty for any other. */
export function securityFacts(context: ViewContext, release: Release, item: Item): Fact[] {
  if (!isSecurity(item)) return [];
  const { item: own, knownIssues: names } = context.words;
  const { fixed, planned } = fixesOfItem(context, release, item);
  return [
    ...facts(names.affects, rangeTexts(context, release, release, item.affects)),
    ...facts(names.fixedIn, fixed),
    ...facts(own.facts.fixPlanned, planned),
  ];
}

/** Returns the versions of `fixed_in`; without it, the version that brings the item, if `since` was written. */
export function fixesOfItem(context: ViewContext, release: Release, item: Item): Fixes<FactValue> {
  const names = item.fixed_in.length > 0 ? item.fixed_in : versionOf(context, release, item);
  return fixesNamed(context, release, release, names);
}

function versionOf({ today }: ViewContext, release: Release, item: Item): string[] {
  const version = firstVersionOf(release, item, today);
  // `since` is GA where nothing is written: that says of no version that it has the fix.
  return version === undefined || item.since === gaOf(release)?.id ? [] : [version.id];
}
