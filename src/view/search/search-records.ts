import type { KnownIssue } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { isNamed, productGroups } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { issueRecord, itemRecord, noteRecord } from './search-entry-records.ts';
import { pathRecords } from './search-path-records.ts';
import { areaRecord, docRecord, meetingRecord, productRecord } from './search-other-records.ts';
import { milestoneRecord, releaseRecord } from './search-release-records.ts';
import type { SearchRecord } from './search-record.ts';

/** Returns all search records in the order of the catalog. */
export function searchRecords(context: ViewContext): SearchRecord[] {
  const { releases, meetings, docs } = context.catalog;
  const shownIn = releasesByIssue(context);
  return [
    ...productGroups(context.catalog)
      .filter(isNamed)
      .map((group) => productRecord(context, group)),
    ...releases.flatMap((release) => [
      releaseRecord(context, release),
      ...release.milestones.map((milestone) => milestoneRecord(context, release, milestone)),
      ...release.items.map((item) => itemRecord(context, release, item)),
      ...release.notes.map((note) => noteRecord(context, release, note)),
      ...release.issues.map((issue) =>
        issueRecord(context, release, issue, shownIn.get(issue) ?? []),
      ),
    ]),
    ...pathRecords(context),
    ...context.catalog.site.areas.map(({ id }) => areaRecord(context, id)),
    ...docs.map((doc) => docRecord(context, doc)),
    ...meetings.map((meeting) => meetingRecord(context, meeting)),
  ];
}

/** Returns the releases that each known issue affects, by issue. */
function releasesByIssue({ catalog, today }: ViewContext): ReadonlyMap<KnownIssue, string[]> {
  const pairs = catalog.releases.flatMap((release) =>
    issuesOf(catalog, release, today).map((issue) => ({ issue, id: release.id })),
  );
  const groups = Map.groupBy(pairs, ({ issue }) => issue);
  return new Map([...groups].map(([issue, list]) => [issue, list.map(({ id }) => id)]));
}
