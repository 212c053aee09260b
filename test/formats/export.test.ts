import { describe, expect, test } from 'vitest';
import { exportJson } from '../../src/formats/export/json.ts';
import { githubRelease } from '../../src/formats/export/github-release.ts';
import { keepAChangelog } from '../../src/formats/export/keep-a-changelog.ts';
import { versionExports } from '../../src/view/export/export.ts';
import { exportDocument } from '../../src/schema/export-document.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { anItem } from '../support/entries.ts';
import { context, exported, release } from '../support/exported-release.ts';

test('a changelog section has six kinds, security first', () => {
  expect(keepAChangelog(context, [exported()])).toMatchInlineSnapshot(`
    "<!-- Exported by Relnotes. -->

    # Changelog

    ## [1.0.0] - 2024-03-20

    A release.

    ### Security

    - **Title of cve**

      What it brings.

    ### Added

    - **Title of new** (Preview)

      What it brings.

    ### Changed

    - **Breaking:** **Title of break**

      What it brings.

      - **Impact:** It \`x\`.
      - **What to do:** Do @&#8203;y.

    ### Removed

    - **Title of gone**

      What it brings.

      - **Impact:** Gone.
      - **What to do:** Nothing.

    ### Fixed

    - **Title of fix**

      What it brings.

    - **Title of mended**

      It fails.

    [1.0.0]: https://notes.example.org/releases/r1/
    "
  `);
});

test('unpublished changes have no version', () => {
  const coming = aRelease({
    milestones: [{ id: 'ga', kind: 'ga', planned: '2024-12-01' }],
    items: [anItem()],
  });
  expect(keepAChangelog(context, [exported(coming)])).toContain('\n## [Unreleased]\n');
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
  const view = aContext(aCatalog([maintained]));
  const written = keepAChangelog(view, versionExports(view, maintained));
  const sections = written.split(/^(?=## )/mu).slice(1);
  expect(sections.map((section) => section.split('\n')[0])).toEqual([
    '## [1.0.1] - 2024-05-02',
    '## [1.0.0] - 2024-03-20',
  ]);
  expect(sections[0]).toContain('late-cve');
  expect(sections[1]).not.toContain('late-cve');
  expect(sections[1]).toContain('Title of cve');
});

test('the body of a GitHub release has urgent changes first and mentions nobody', () => {
  expect(githubRelease(context, exported())).toMatchInlineSnapshot(`
    "<!-- Exported by Relnotes. -->

    A release.

    ## Breaking changes and removals

    ### Changed

    - **Breaking:** **Title of break**

      What it brings.

      - **Impact:** It \`x\`.
      - **What to do:** Do @&#8203;y.

    ### Removed

    - **Title of gone**

      What it brings.

      - **Impact:** Gone.
      - **What to do:** Nothing.

    ## Upgrade notes

    - **Title of first** (Required)

      Do it.

    - **Title of later** (Required)

      Do it.

    ## Security

    - **Title of cve**

      What it brings.

    ## Added

    - **Title of new** (Preview)

      What it brings.

    ## Fixed

    - **Title of fix**

      What it brings.

    - **Title of mended**

      It fails.

    ## Known issues

    - **Title of open**

      It fails.

    [Full release notes](https://notes.example.org/releases/r1/)
    "
  `);
});

test('a body that GitHub would refuse is an error', () => {
  const many = Array.from({ length: 1500 }, (_, index) =>
    anItem({ slug: `i${index}`, body: 'What it brings. '.repeat(4) }),
  );
  expect(() => githubRelease(context, exported(aRelease({ items: many })))).toThrow(
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

test('renders JSON that its schema describes', () => {
  const data: unknown = JSON.parse(exportJson(context, [exported()]));
  expect(exportDocument.parse(data)).toEqual(data);
  expect(data).toMatchObject({
    format: 'relnotes-export',
    format_version: 1,
    releases: [
      {
        id: 'r1',
        milestones: [{ id: 'rc1' }, { id: 'rc2' }, { id: 'ga', actual: '2024-03-20' }],
        versions: [
          {
            version: '1.0.0',
            date: '2024-03-20',
            since: null,
            url: 'https://notes.example.org/releases/r1/',
            items: ['r1/new', 'r1/break', 'r1/fix', 'r1/cve', 'r1/gone'],
            upgrade_notes: ['r1/first', 'r1/later'],
            known_issues: ['r1/open'],
            fixed_issues: ['r1/mended'],
          },
        ],
      },
    ],
    items: expect.arrayContaining([
      expect.objectContaining({ ref: 'r1/new', maturity: 'preview', markdown: 'What it brings.' }),
    ]),
    upgrade_notes: [{ ref: 'r1/first', advice: 'required' }, { ref: 'r1/later' }],
    known_issues: [
      { ref: 'r1/open', markdown: 'It fails.' },
      { ref: 'r1/mended', fixed_in: ['ga'] },
    ],
  });
});
