import { compareText } from '../lib/compare.ts';
import type { Catalog, Item, Release } from './catalog.ts';

/** A security advisory, with the release whose notes hold it. */
export interface Advisory {
  readonly release: Release;
  readonly item: Item;
}

/** Checks whether an item is a security advisory: it names one, or says how bad a flaw is or which versions have it. */
export function isAdvisory({
  kind,
  advisories,
  severity,
  affects,
  fixed_in,
  published,
}: Item): boolean {
  if (advisories.length > 0 || severity !== undefined) return true;
  return (
    kind === 'security' && (affects.length > 0 || fixed_in.length > 0 || published !== undefined)
  );
}

/** Tells whether any of some releases has an advisory. */
export function holdsAdvisories(releases: readonly Release[]): boolean {
  return releases.some(({ items }) => items.some(isAdvisory));
}

/** Returns all advisories, newest first; those without a day of publication come last, newest release first. */
export function allAdvisories({ releases }: Catalog): Advisory[] {
  return releases
    .toReversed()
    .flatMap((release) => release.items.filter(isAdvisory).map((item) => ({ release, item })))
    .toSorted((a, b) => compareText(b.item.published ?? '', a.item.published ?? ''));
}
