import { isInArea } from '../../domain/areas-of.ts';
import type { Release } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import type { ViewContext } from '../context.ts';
import { section } from '../shared/section.ts';

/** Limits for the page size, in entries: of all releases together, and of the newest one if it has more. */
const MAX_LISTED = 150;
const MAX_NEWEST = 250;

/** Entries of a release in an area. */
export interface AreaContents {
  readonly release: Release;
  readonly items: Release['items'];
  readonly notes: Release['notes'];
  readonly issues: Release['issues'];
}

/** Returns the entries of a release in an area. */
export function contentsOf(
  { catalog, today }: ViewContext,
  release: Release,
  area: string,
): AreaContents {
  return {
    release,
    items: release.items.filter((item) => isInArea(item, area)),
    notes: release.notes.filter((note) => isInArea(note, area)),
    issues: issuesOf(catalog, release, today).filter((issue) => isInArea(issue, area)),
  };
}

/** Returns the number of entries. */
export function sizeOf({ items, notes, issues }: AreaContents): number {
  return items.length + notes.length + issues.length;
}

/**
 * Splits releases, newest first, into those whose entries the page lists and the older ones, which are one line each. A
 * release is listed completely or not at all.
 */
export function splitBySize(all: readonly AreaContents[]) {
  let size = 0;
  const end = all.findIndex((one, index) => {
    size += sizeOf(one);
    return size > (index === 0 ? MAX_NEWEST : MAX_LISTED);
  });
  return end === -1
    ? { listed: all, older: [] }
    : { listed: all.slice(0, end), older: all.slice(end) };
}

/** Returns the line of a release whose entries are listed on its own page only. */
export function olderLine({ words, urls }: ViewContext, contents: AreaContents, area: string) {
  const { release, items, notes, issues } = contents;
  const { inArea } = words.older;
  return {
    id: anchorOfRelease(release),
    href: urls.releaseArea(release.id, area),
    remarks: [
      ...(items.length > 0 ? [words.common.items(items.length)] : []),
      ...(notes.length > 0 ? [inArea.notes(notes.length)] : []),
      ...(issues.length > 0 ? [inArea.issues(issues.length)] : []),
    ],
  };
}

function anchorOfRelease({ id, title }: Release): string {
  return section(`release-${id}`, title).id;
}
