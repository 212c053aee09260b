import type { KnownIssue, Release } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { isNamed, productGroups } from '../../domain/products.ts';
import { releaseWithdrawal } from '../../domain/withdrawal.ts';
import type { ViewContext } from '../context.ts';
import { releaseLink } from '../shared/entry-links.ts';
import { issueRecord, itemRecord, noteRecord } from './search-entry-records.ts';
import { docRecord, meetingRecord, productRecord } from './search-other-records.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { inLanguage } from '../shared/translated.ts';

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
      ...release.items.map((item) => itemRecord(context, release, item)),
      ...release.notes.map((note) => noteRecord(context, release, note)),
      ...release.issues.map((issue) =>
        issueRecord(context, release, issue, shownIn.get(issue) ?? []),
      ),
    ]),
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

function releaseRecord(context: ViewContext, original: Release): SearchRecord {
  const release = inLanguage(original, context);
  const { version, summary, components, milestones, body } = release;
  const { words, today } = context;
  const isWithdrawn = releaseWithdrawal(original, today) !== undefined;
  return searchRecord(context, {
    kind: 'release',
    link: releaseLink(context, release),
    facts: [words.release.version(version), ...(isWithdrawn ? [words.support.withdrawn] : [])],
    releases: [release.id],
    texts: [
      summary,
      body.text,
      ...components.map((component) => `${component.name} ${component.version ?? ''}`),
      ...milestones.map((milestone) => `${milestone.title} ${milestone.version ?? ''}`),
    ],
  });
}
