import { describe, expect, test } from 'vitest';
import { announcementMail } from '../../src/formats/announcement/text.ts';
import { announcement } from '../../src/view/announcement/announcement.ts';
import { versionExports } from '../../src/view/export/export.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import { listAllPages } from '../../src/view/pages.ts';
import { readinessBoard } from '../../src/view/readiness/readiness-board.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';
import { NOW } from '../../src/domain/moment.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aMeeting, anIssue, anItem, aNote } from '../support/entries.ts';

const title = 'Use `zstd`';
const rc = { id: 'rc1', kind: 'rc', version: '1.0.0a', actual: '2024-02-07' } as const;

/** Items, notes and issues with code in their titles, in every role that shows a title. */
function releaseOf(id: string, more: Parameters<typeof aRelease>[0] = {}) {
  const release = id;
  return aRelease({
    id,
    milestones: [rc, ga()],
    items: [
      anItem({ release, title, since: 'rc1', highlight: 'true', criteria: { works: 'met' } }),
      anItem({ release, title, slug: 'b', kind: 'change', breaking: 'true', impact: 'Some.' }),
      anItem({ release, title, slug: 'c', kind: 'deprecation', status: 'undecided' }),
      anItem({ release, title, slug: 'd', area: ['iaas', 'kaas'], also_in: ['r1/rc1'] }),
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
  meetings: [aMeeting({ entries: [{ item: 'r2/thing', text: 'We talked.' }] })],
});
const context = aContext(catalog);

const PLACES: readonly (readonly [string, () => unknown])[] = [
  ['the exports', () => releases.map((release) => versionExports(context, release))],
  ['the search', () => searchRecords(context)],
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
    expect(JSON.stringify(value)).toContain('Use zstd');
    expect(textsWithBackticks(value)).toEqual([]);
  });
});

/** Returns the texts in a value that hold a backtick, with their paths. */
function textsWithBackticks(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('`') ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsWithBackticks(one, `${path}/${key}`));
}
