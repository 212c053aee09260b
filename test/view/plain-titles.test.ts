import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/formats/api/documents.ts';
import { llmsText } from '../../src/formats/llms.ts';
import { announcementMail } from '../../src/formats/announcement/text.ts';
import { announcement } from '../../src/view/announcement/announcement.ts';
import { releaseCalendar, siteCalendar } from '../../src/view/calendar/calendar.ts';
import { readinessBadge, releaseBadge } from '../../src/view/release/badge.ts';
import { releaseSharePicture } from '../../src/view/site/share-picture.ts';
import { versionExports } from '../../src/view/export/export.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import { listAllPages, listPages } from '../../src/view/pages.ts';
import { readinessBoard } from '../../src/view/readiness/readiness-board.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';
import type { Release } from '../../src/domain/catalog.ts';
import { NOW } from '../../src/domain/moment.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aDoc, aMeeting, anIssue, anItem, aNote } from '../support/entries.ts';

const title = 'Use `zstd`';
const rc = {
  id: 'rc1',
  kind: 'rc',
  version: '1.0.0a',
  actual: '2024-02-07',
  title: 'RC of `one`',
} as const;
const patch = { id: 'm', kind: 'maintenance', title: '`1.0.1`', actual: '2024-04-01' } as const;
const parts = [{ id: 'part', title: 'Part `two`', status: 'ready' as const }];

/** Items, notes and issues with code in their titles, in every role that shows a title. */
function releaseOf(id: string, more: Parameters<typeof aRelease>[0] = {}) {
  const release = id;
  return aRelease({
    id,
    title: `Release \`${id}\``,
    milestones: [
      rc,
      ga(),
      patch,
      { id: 'eol', kind: 'eol', title: 'End of `it`', planned: '2026-01-01' },
    ],
    items: [
      anItem({
        release,
        title,
        since: 'rc1',
        highlight: 'true',
        criteria: { works: 'met' },
        parts,
      }),
      anItem({ release, title, slug: 'b', kind: 'change', breaking: 'true', impact: 'Some.' }),
      anItem({ release, title, slug: 'c', kind: 'deprecation', status: 'undecided' }),
      anItem({ release, title, slug: 'd', area: ['iaas', 'kaas'], also_in: ['r1/rc1'] }),
      anItem({ release, title, slug: 'e', since: 'm', removed_in: 'r2', deferred_to: 'r2' }),
    ],
    notes: [
      aNote({ release, title, slug: 'first' }),
      aNote({ release, title, slug: 'then', advice: 'optional' }),
    ],
    issues: [anIssue({ release, title })],
    ...more,
  });
}

const releases = [releaseOf('r1'), releaseOf('r2', { previous: 'r1', version: '2.0.0' })];
const catalog = aCatalog(releases, {
  site: aSite(),
  meetings: [
    aMeeting({
      title,
      entries: [
        { item: 'r2/thing', part: 'part', text: 'We talked.' },
        { milestone: 'r2/rc1', text: 'We talked.' },
      ],
    }),
  ],
  docs: [aDoc({ title })],
});
const context = aContext(catalog);

/** The exports of a release without the content that they were made from, which is as it was written. */
function shownExports(release: Release): unknown {
  const text = JSON.stringify(versionExports(context, release), (key, value: unknown) =>
    key === 'entry' || key === 'milestone' ? undefined : value,
  );
  return JSON.parse(text);
}

const PLACES: readonly (readonly [string, () => unknown])[] = [
  ['the exports', () => releases.map((release) => shownExports(release))],
  ['the search', () => searchRecords(context)],
  [
    'the API',
    () =>
      apiFiles(context)
        .filter(({ file }) => !file.startsWith('schema/'))
        .map(({ json }) => json()),
  ],
  [
    'the calendars',
    () => [siteCalendar(context), ...releases.map((one) => releaseCalendar(context, one))],
  ],
  ['llms.txt', () => llmsText(context)],
  [
    'pictures and badges',
    () =>
      releases.map((one) => [
        releaseSharePicture(context, one),
        releaseBadge(context, one),
        readinessBadge(context, one),
      ]),
  ],
  ['the feed', () => feedDocuments(context, { of: 'site' }).map(({ entries }) => entries)],
  [
    'the mails',
    () =>
      releases.flatMap((release) =>
        release.milestones.map((milestone) =>
          announcementMail(announcement(context, release, milestone)),
        ),
      ),
  ],
  [
    'the board, which is the CSV',
    () => releases.map((release) => readinessBoard(context, release, NOW, 'Readiness')),
  ],
];

describe('no backtick of a title reaches a reader', () => {
  test.each(listAllPages(context).map((page) => [page.address, page] as const))(
    'on %s',
    (_, page) => {
      expect(textsWithBackticks(page.model())).toEqual([]);
    },
  );

  test.each(PLACES)('in %s', (_, valueOf) => {
    const value = valueOf();
    expect(JSON.stringify(value)).toMatch(/Use zstd|Release r1/u);
    expect(textsWithBackticks(value)).toEqual([]);
  });
});

test.each(['release', 'milestone', 'item', 'meeting', 'doc'] as const)(
  'the heading of a %s shows code',
  (kind) => {
    const [page] = listPages(kind, context);
    expect(page?.model().titleHtml).toMatch(/<code>\w+<\/code>/u);
  },
);

test('the headings of notes, issues and parts show code', () => {
  const code = 'Use <code>zstd</code>';
  const [notes] = listPages('upgradeNotes', context);
  expect(notes?.model().groups[0]?.lines[0]?.titleHtml).toBe(code);
  const [issues] = listPages('knownIssues', context);
  expect(issues?.model().groups[0]?.lines[0]?.titleHtml).toBe(code);
  const [item] = listPages('item', context);
  expect(item?.model().parts?.parts[0]?.titleHtml).toBe('Part <code>two</code>');
});

/** Returns the texts in a value that hold a backtick, with their paths. */
function textsWithBackticks(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('`') ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsWithBackticks(one, `${path}/${key}`));
}
