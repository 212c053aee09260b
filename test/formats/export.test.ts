import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { NOW } from '../../src/domain/moment.ts';
import { exportJson } from '../../src/formats/export/json.ts';
import { githubRelease } from '../../src/formats/export/github-release.ts';
import { keepAChangelog } from '../../src/formats/export/keep-a-changelog.ts';
import { readinessCsv } from '../../src/formats/export/readiness-csv.ts';
import { en } from '../../src/i18n/en.ts';
import { releaseExport, versionExports } from '../../src/view/export/export.ts';
import { readinessBoard } from '../../src/view/readiness/readiness-board.ts';
import { aCatalog, aRelease, ga } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anIssue, anItem, aNote } from '../support/entries.ts';

const release = aRelease({
  summary: 'A release.',
  milestones: [
    { id: 'rc1', kind: 'rc', version: '1.0.0a', actual: '2024-02-07' },
    { id: 'rc2', kind: 'rc', version: '1.0.0b', actual: '2024-02-21' },
    { ...ga(), version: '1.0.0' },
  ],
  items: [
    anItem({ slug: 'fix', kind: 'fix', since: 'rc1' }),
    anItem({ slug: 'new', kind: 'feature', since: 'rc2', maturity: 'preview' }),
    anItem({ slug: 'cve', kind: 'security', since: 'rc1' }),
    anItem({
      slug: 'break',
      kind: 'change',
      breaking: 'true',
      impact: 'It `x`.',
      action: 'Do @y.',
    }),
    anItem({ slug: 'gone', kind: 'removal', impact: 'Gone.', action: 'Nothing.', since: 'rc1' }),
    anItem({ slug: 'out', status: 'deferred' }),
  ],
  notes: [aNote({ slug: 'first', since: 'rc1' }), aNote({ slug: 'later', since: 'rc2' })],
  issues: [anIssue({ slug: 'open' }), anIssue({ slug: 'mended', fixed_in: ['ga'] })],
});
const context = aContext(aCatalog([release]));

function exported(from: Release = release, since?: string) {
  const milestone = from.milestones.find(({ id }) => id === since);
  return releaseExport(aContext(aCatalog([from])), from, milestone);
}

test('a changelog section has six kinds, security first', () => {
  expect(keepAChangelog([exported()])).toMatchInlineSnapshot(`
    "## [1.0.0] - 2024-03-20

    ### Security

    - [Title of cve](https://notes.example.org/releases/r1/items/cve/): What it brings.

    ### Added

    - [Title of new](https://notes.example.org/releases/r1/items/new/) (Preview): What it brings.

    ### Changed

    - [Title of break](https://notes.example.org/releases/r1/items/break/) (Breaking): What it brings.
      - **Impact:** It \`x\`.
      - **What to do:** Do @&#8203;y.

    ### Removed

    - [Title of gone](https://notes.example.org/releases/r1/items/gone/): What it brings.
      - **Impact:** Gone.
      - **What to do:** Nothing.

    ### Fixed

    - [Title of fix](https://notes.example.org/releases/r1/items/fix/): What it brings.
    - [Title of mended](https://notes.example.org/releases/r1/known-issues/#mended): It fails.

    [1.0.0]: https://notes.example.org/releases/r1/
    "
  `);
});

test('unpublished changes have no version', () => {
  const coming = aRelease({
    milestones: [{ id: 'ga', kind: 'ga', planned: '2024-12-01' }],
    items: [anItem()],
  });
  expect(keepAChangelog([exported(coming)]).split('\n')[0]).toBe('## [Unreleased]');
});

test('a changelog has a section for each published version', () => {
  const maintained = {
    ...release,
    milestones: [
      ...release.milestones,
      ...aRelease({
        milestones: [
          { id: 'm1', kind: 'maintenance', version: '1.0.1', actual: '2024-05-02' },
          { id: 'm2', kind: 'maintenance', version: '1.0.2', planned: '2030-01-01' },
        ],
      }).milestones,
    ],
    items: [...release.items, anItem({ slug: 'late-cve', kind: 'security', since: 'm1' })],
  };
  const written = keepAChangelog(versionExports(aContext(aCatalog([maintained])), maintained));
  const sections = written.split(/^(?=## )/mu);
  expect(sections.map((section) => section.split('\n')[0])).toEqual([
    '## [1.0.1] - 2024-05-02',
    '## [1.0.0] - 2024-03-20',
  ]);
  expect(sections[0]).toContain('late-cve');
  expect(sections[1]).not.toContain('late-cve');
  expect(sections[1]).toContain('/cve/');
});

test('the body of a GitHub release has urgent changes first and mentions nobody', () => {
  expect(githubRelease(exported(), en)).toMatchInlineSnapshot(`
    "A release.

    ## Breaking changes and removals

    - [Title of break](https://notes.example.org/releases/r1/items/break/) (Breaking): What it brings.
      - **Impact:** It \`x\`.
      - **What to do:** Do @&#8203;y.
    - [Title of gone](https://notes.example.org/releases/r1/items/gone/): What it brings.
      - **Impact:** Gone.
      - **What to do:** Nothing.

    ## Upgrade notes at a glance

    - [Title of first](https://notes.example.org/releases/r1/upgrade/#first) (Required)
    - [Title of later](https://notes.example.org/releases/r1/upgrade/#later) (Required)

    ## Security

    - [Title of cve](https://notes.example.org/releases/r1/items/cve/): What it brings.

    ## Added

    - [Title of new](https://notes.example.org/releases/r1/items/new/) (Preview): What it brings.

    ## Fixed

    - [Title of fix](https://notes.example.org/releases/r1/items/fix/): What it brings.
    - [Title of mended](https://notes.example.org/releases/r1/known-issues/#mended): It fails.

    ## Known issues

    - [Title of open](https://notes.example.org/releases/r1/known-issues/#open): It fails.

    [Full release notes](https://notes.example.org/releases/r1/)
    "
  `);
});

test('a body that GitHub would refuse is an error', () => {
  const many = Array.from({ length: 1500 }, (_, index) =>
    anItem({ slug: `i${index}`, body: 'What it brings. '.repeat(4) }),
  );
  expect(() => githubRelease(exported(aRelease({ items: many })), en)).toThrow(
    /longer than GitHub's limit of 125000 characters/u,
  );
});

describe('the difference', () => {
  test('since RC1 has new and changed entries', () => {
    const { items, notes, since, version } = exported(release, 'rc1');
    expect(items.map(({ id }) => id)).toEqual(['new', 'break']);
    expect(notes.map(({ id }) => id)).toEqual(['later']);
    expect([since, version]).toEqual(['RC1', '1.0.0']);
  });

  test('since the last milestone is empty', () => {
    expect(exported(release, 'ga')).toMatchObject({ items: [], notes: [], issues: [] });
  });
});

test('renders JSON', () => {
  const data: unknown = JSON.parse(exportJson(exported()));
  expect(data).toMatchObject({
    release: 'r1',
    version: '1.0.0',
    date: '2024-03-20',
    since: null,
    url: 'https://notes.example.org/releases/r1/',
    changes: { security: [{ id: 'cve' }], added: [{ id: 'new', marks: ['Preview'] }] },
    upgradeNotes: [{ id: 'first', advice: 'required' }, { id: 'later' }],
    knownIssues: [{ id: 'open' }],
    fixedIssues: [{ id: 'mended' }],
  });
});

describe('the readiness board as CSV', () => {
  const heads = {
    area: 'Area',
    attention: 'Attention',
    parts: 'Parts',
    remark: (criterion: string) => `${criterion}: remark`,
    address: 'Address',
  };
  const csv = (from: Release) =>
    readinessCsv(readinessBoard(context, from, NOW, ''), heads, context.urls.absolute);

  test('is read back by a CSV parser', () => {
    const item = anItem({
      title: 'Quotes " and, commas',
      criteria: { works: { state: 'met', note: 'one line; `code`, and "more"' } },
    });
    const text = csv(aRelease({ items: [item] }));
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows).toMatchObject([
      {
        Item: 'Quotes " and, commas',
        Area: 'Infrastructure',
        Status: 'Ready',
        Works: 'Met',
        'Works: remark': 'one line; code, and "more"',
        CI: 'Unknown',
        Address: 'https://notes.example.org/releases/r1/items/thing/',
      },
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])(
    'escapes %s as text, not as a formula',
    (title) => {
      const rows: string[][] = parse(csv(aRelease({ items: [anItem({ title })] })));
      expect(rows[1]?.[0]).toBe(`'${title}`);
    },
  );
});
