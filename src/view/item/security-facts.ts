import type { Item, Release } from '../../domain/catalog.ts';
import { findRelease, gaOf } from '../../domain/find.ts';
import { isSecurity } from '../../domain/item-versions.ts';
import { firstVersionOf } from '../../domain/release-contents.ts';
import { happened } from '../../domain/publication.ts';
import { isReleased } from '../../domain/schedule.ts';
import { resolveVersion } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import { rangeTexts, versionValue } from '../known-issue/known-issue-model.ts';
import { facts, type Fact, type FactValue } from '../shared/facts.ts';

/** The versions that fix a vulnerability. */
export interface ItemFixes {
  readonly fixed: readonly FactValue[];
  /** Versions that are not out yet. */
  readonly planned: readonly FactValue[];
}

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
export function fixesOfItem(context: ViewContext, release: Release, item: Item): ItemFixes {
  const names = item.fixed_in.length > 0 ? item.fixed_in : versionOf(context, release, item);
  const values = names.map((name) => ({
    isOut: isOut(context, release, name),
    value: versionValue(context, release, release, name),
  }));
  return {
    fixed: values.filter(({ isOut: out }) => out).map(({ value }) => value),
    planned: values.filter(({ isOut: out }) => !out).map(({ value }) => value),
  };
}

function versionOf({ today }: ViewContext, release: Release, item: Item): string[] {
  const version = firstVersionOf(release, item, today);
  // `since` is GA where nothing is written: that says of no version that it has the fix.
  return version === undefined || item.since === gaOf(release)?.id ? [] : [version.id];
}

/** A release outside this site counts as out: nothing here says otherwise. */
function isOut({ catalog, today }: ViewContext, home: Release, name: string): boolean {
  const whole = findRelease(catalog, name);
  if (whole !== undefined) return isReleased(whole, today);
  const resolved = resolveVersion(catalog, home, name);
  return resolved.kind !== 'point' || happened(resolved.point.milestone, today);
}
