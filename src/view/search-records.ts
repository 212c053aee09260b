import type { Item, KnownIssue, Release, UpgradeNote } from '../domain/catalog.ts';
import { itemState } from '../domain/item-state.ts';
import { issuesOf, knownIssueState } from '../domain/known-issue-state.ts';
import { noteState } from '../domain/note-state.ts';
import type { ViewContext } from './context.ts';
import { plainText } from './inline.ts';
import {
  adviceTag,
  breakingTag,
  issueTag,
  maturityTag,
  releaseName,
  severityTag,
  statusTag,
} from './labels.ts';
import type { NavLink } from './site-frame.ts';
import { issueLink, itemLink, noteLink, releaseLink } from './noun-links.ts';
import { docRecord, meetingRecord } from './search-other-records.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { inLanguage } from './translated.ts';

/** Everything the search finds, each at its own address; none if the site has no search. */
export function searchRecords(context: ViewContext): SearchRecord[] {
  const { releases, meetings, docs, site } = context.catalog;
  if (!site.features.search) return [];
  const shownIn = Map.groupBy(
    releases.flatMap((release) =>
      issuesOf(context.catalog, release).map((issue) => ({ issue, release: release.id })),
    ),
    ({ issue }) => issue,
  );
  return [
    ...releases.flatMap((release) => [
      releaseRecord(context, release),
      ...release.items.map((item) => itemRecord(context, release, item)),
      ...release.notes.map((note) => noteRecord(context, release, note)),
      ...release.issues.map((issue) => {
        const elsewhere = (shownIn.get(issue) ?? []).map(({ release: id }) => id);
        return issueRecord(context, release, issue, elsewhere);
      }),
    ]),
    ...docs.map((doc) => docRecord(context, doc)),
    ...meetings.map((meeting) => meetingRecord(context, meeting)),
  ];
}

function releaseRecord(context: ViewContext, written: Release): SearchRecord {
  const release = inLanguage(written, context);
  const { version, summary, components, milestones, body } = release;
  return searchRecord(context, {
    kind: 'release',
    link: releaseLink(context, release),
    facts: [context.words.release.version(version)],
    releases: [release.id],
    texts: [
      summary,
      body.text,
      ...components.map((component) => `${component.name} ${component.version ?? ''}`),
      ...milestones.map((milestone) => `${milestone.title} ${milestone.version ?? ''}`),
    ],
  });
}

function itemRecord(context: ViewContext, release: Release, written: Item): SearchRecord {
  const item = inLanguage(written, context);
  const { status, maturity } = itemState(release, item);
  const tags = [
    ...(status === 'ready' ? [] : [statusTag(status, context)]),
    ...(item.breaking ? [breakingTag(context)] : []),
    ...(item.severity === undefined ? [] : [severityTag(item.severity, context)]),
    ...(maturity === 'stable' ? [] : [maturityTag(maturity, context)]),
  ];
  const shared = item.also_in.map((place) => place.slice(0, place.indexOf('/')));
  return searchRecord(context, {
    kind: 'item',
    link: itemLink(context, item),
    facts: [releaseName(release.id, context), ...tags.map(({ word }) => word)],
    releases: [release.id, ...shared],
    area: item.area,
    texts: [
      item.summary,
      item.body.text,
      item.impact,
      item.action,
      ...item.parts.map(({ title }) => title),
      ...item.advisories,
      ...item.component,
    ],
  });
}

function noteRecord(context: ViewContext, release: Release, written: UpgradeNote): SearchRecord {
  const note = inLanguage(written, context);
  const advice = adviceTag(noteState(release, note).advice, context).word;
  return located(context, 'note', noteLink(context, note), note, [release.id], [advice]);
}

function issueRecord(
  context: ViewContext,
  release: Release,
  written: KnownIssue,
  elsewhere: readonly string[],
): SearchRecord {
  const issue = inLanguage(written, context);
  const { state } = knownIssueState(context.catalog, issue, release, context.today);
  const facts = [issueTag(state, context).word];
  const releases = [release.id, ...elsewhere];
  const record = located(context, 'issue', issueLink(context, issue), issue, releases, facts);
  return { ...record, struck: state !== 'open' };
}

/** A note or an issue, which stands at its anchor on a page of its release. */
function located(
  context: ViewContext,
  kind: 'note' | 'issue',
  link: NavLink,
  noun: UpgradeNote | KnownIssue,
  releases: readonly string[],
  facts: readonly string[],
): SearchRecord {
  return searchRecord(context, {
    kind,
    link,
    facts: [releaseName(noun.release, context), ...facts],
    releases,
    area: noun.area,
    texts: [
      noun.summary,
      noun.body.text,
      noun.noun === 'known-issue' ? noun.workaround : undefined,
      ...noun.component,
    ].map((text) => (text === undefined ? undefined : plainText(text))),
  });
}
