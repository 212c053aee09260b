import { describe, expect, test } from 'vitest';
import { errorsIn, importText, outcomes, SITE } from './import-texts.ts';
import { CHANGELOG } from './fixtures.ts';

const OPTIONS = { baseUrl: 'https://docs.example.org/' };
const imported = importText('changelog', CHANGELOG, SITE, OPTIONS);

test('says what became of each note', () => {
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "83 Close files when a client goes away early => new releases/1.0/items/close-files-when-a-client-goes-away-early.md",
      "67 Close files when a client goes away early => merged the same change as in 1.0.1",
      "75 lists of zones => new releases/1.1/items/lists-of-zones.md",
      "79 Bug fixes => new releases/1.1/items/bug-fixes.md",
      "68 keep names that are cut => new releases/1.1/items/keep-names-that-are-cut.md",
      "69 Bug fixes => new releases/1.1/items/bug-fixes-2.md",
      "89 The tool \`zonecut\`. => new releases/1.1/items/the-tool-zonecut.md",
      "55 \`parse()\` returns a <result> object => new releases/1.2/items/parse-returns-a-object-instead-of-raising.md",
      "23 \`parse()\` returns a <result> object => merged 1.2.0-rc.1 has the same change",
      "31 Names of zones keep their case: => new releases/1.2/items/names-of-zones-keep-their-case.md",
      "41 The flag \`--old\` (see [the notes](#notes)). => new releases/1.2/items/the-flag-old-see-the-notes.md",
      "45 Fix CVE-2024-12345 in the parser of names, which read too far. => new releases/1.2/items/fix-cve-2024-12345-in-the-parser-of-names-which-read-too-far.md",
      "49 lists images faster ![shot](https://example.org/shot.png) => new releases/1.2/items/lists-images-faster-shot.md",
      "11 Zones can be renamed. => new releases/next/items/zones-can-be-renamed.md",
      "94 First release. => new releases/1.0/release.mdx",
      "19 A release for **everyone** with {braces} and <angles>. => new releases/1.2/release.mdx",
      "5 next-header => skipped it is a comment",
      "3 All notable changes. => skipped it is above the first version",
      "15  => skipped it has no words",
    ]
  `);
});

test('the result passes the check', async () => {
  expect(await errorsIn(imported.texts)).toEqual([]);
});

test('a second run changes nothing', () => {
  const again = importText('changelog', CHANGELOG, imported.texts, OPTIONS);
  expect(again.edits).toEqual([]);
  expect(again.notes.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')).toEqual(
    [],
  );
});

describe('traps', () => {
  const file = (path: string): string | undefined => imported.texts[`releases/${path}`];

  test('a breaking change of a candidate, with a placeholder, a code block and addresses', () => {
    expect(file('1.2/items/parse-returns-a-object-instead-of-raising.md')).toMatchInlineSnapshot(`
      "---
      kind: change
      breaking: true
      since: rc1
      origin: changelog:1.2.0-rc.1/changed/1
      ---

      \`parse()\` returns a \\<result> object
      instead of raising.

      A second paragraph with [a guide](https://docs.example.org/docs/guide) and [a page](https://example.org/page).

      \`\`\`ts
      const x: List<T> = parse('<a>');
      \`\`\`
      "
    `);
  });

  test('a nested list and the code block behind it are one note', () => {
    expect(
      file('1.2/items/names-of-zones-keep-their-case-also-in-lists-also-in-boxes.md'),
    ).toMatchInlineSnapshot(`undefined`);
  });

  test('the same version twice is one, and its candidates and patches are milestones', () => {
    expect(file('1.1/timeline.yaml')).toMatchInlineSnapshot(`
      "milestones:
        - id: ga
          kind: ga
          version: 1.1.0
          actual: 2023-11-20
          sources: [https://example.org/harbor/compare/v1.0.0...v1.1.0]
          origin: changelog:release/1.1/ga
        - id: 1.1.1
          kind: maintenance
          version: 1.1.1
          actual: 2024-01-11
          origin: changelog:version/1.1.1
      "
    `);
    expect(file('1.2/timeline.yaml')).toMatchInlineSnapshot(`
      "milestones:
        - id: rc1
          kind: rc
          version: 1.2.0-rc.1
          actual: 2024-04-03
          origin: changelog:version/1.2.0-rc.1
        - id: ga
          kind: ga
          version: 1.2.0
          actual: 2024-05-02
          withdrawn: { on: 2024-05-02, why: Marked as yanked in CHANGELOG.md. }
          sources: [https://example.org/harbor/compare/v1.1.1...v1.2.0]
          origin: changelog:release/1.2/ga
      "
    `);
  });

  test('the text of a version is its overview, in which braces are no code', () => {
    expect(file('1.2/release.mdx')).toMatchInlineSnapshot(`
      "---
      title: Release 1.2
      version: 1.2.0
      previous: 1.1
      origin: changelog:release/1.2
      ---

      A release for **everyone** with &#123;braces&#125; and &lt;angles>.
      "
    `);
  });

  test('a fix of two versions stands in the one that came out first', () => {
    const fix = Object.entries(imported.texts).filter(([path]) => path.includes('close-files'));
    expect(fix).toMatchInlineSnapshot(`
      [
        [
          "releases/1.0/items/close-files-when-a-client-goes-away-early.md",
          "---
      kind: other
      since: 1.0.1
      links:
        - { label: '#12', url: https://example.org/harbor/issues/12 }
        - { label: '#13', url: https://example.org/harbor/issues/13 }
      also_in: [1.1/1.1.1]
      origin: changelog:1.0.1/1
      ---

      Close files when a client goes away early
      ",
        ],
      ]
    `);
  });

  test('what is not out belongs to the next release', () => {
    expect(file('next/items/zones-can-be-renamed.md')).toMatchInlineSnapshot(`
      "---
      kind: feature
      authors: [ada]
      links:
        - { label: '#41', url: https://example.org/harbor/issues/41 }
      origin: changelog:unreleased/added/1
      ---

      Zones can be renamed.
      "
    `);
    expect(file('next/timeline.yaml')).toMatchInlineSnapshot(`
      "milestones:
        - id: ga
          kind: ga
          planned: tbd
          sources: [https://example.org/harbor/compare/v1.2.0...HEAD]
          origin: changelog:release/next/ga
      "
    `);
  });

  test('changed texts are listed', () => {
    expect(imported.plan.changes.map(({ line, changes }) => `${line} ${changes.join('; ')}`))
      .toMatchInlineSnapshot(`
      [
        "19 <angles> escaped",
        "68 hidden characters removed",
        "23 <result> escaped; link /docs/guide completed; link example.org/page completed",
        "31 <select> escaped",
        "41 link #notes removed, since it leads nowhere from here",
        "49 image turned into a link",
      ]
    `);
  });

  test('site.yaml is told that impact and action are missing', () => {
    expect(imported.siteChanges).toMatchInlineSnapshot(`
      [
        "checks: impact-missing: warn, since the source says neither what breaks nor what to do",
      ]
    `);
  });
});
