import type { Release } from '../../domain/catalog.ts';
import { isInArea, type WithAreas } from '../../domain/areas-of.ts';
import type { AddressContext } from '../page-kinds/address-kind.ts';
import { feedName } from './feed-name.ts';
import { publishedMilestones } from './published-milestones.ts';
import type { FeedScope } from './scope.ts';

/** Maximum number of entries in one document of a feed. */
export const MAX_ENTRIES = 50;

/** Returns the names of a feed's documents without building their entries. */
export function feedDocumentNames(context: AddressContext, scope: FeedScope): string[] {
  const archives = countArchives(countEntries(context, scope));
  return [feedName(), ...Array.from({ length: archives }, (_, index) => feedName(index + 1))];
}

/** Returns the number of archives: none if one document holds everything. */
export function countArchives(entries: number): number {
  return entries > MAX_ENTRIES ? Math.floor(entries / MAX_ENTRIES) : 0;
}

/** Returns the number of entries of a feed, as entries.ts lists them. */
function countEntries({ catalog, today }: AddressContext, scope: FeedScope): number {
  const { releases } = catalog;
  switch (scope.of) {
    case 'site':
      return sum(releases, (release) => countIn(release, today));
    case 'release':
      return countIn(scope.release, today);
    case 'area':
      return sum(releases, (release) => countInArea(release, scope.area));
    case 'upgrade':
      return sum(releases, ({ notes }) => notes.length);
  }
}

function countIn(release: Release, today: string): number {
  const { items, notes, issues } = release;
  return publishedMilestones(release, today).length + items.length + notes.length + issues.length;
}

function countInArea({ items, notes, issues }: Release, id: string): number {
  return sum(
    [items, notes, issues],
    (entries: readonly WithAreas[]) => entries.filter((one) => isInArea(one, id)).length,
  );
}

function sum<Value>(values: readonly Value[], count: (value: Value) => number): number {
  return values.reduce((total, value) => total + count(value), 0);
}
