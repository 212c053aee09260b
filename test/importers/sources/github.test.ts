import { expect, test } from 'vitest';
import { SourceError } from '../../../src/importers/notes/source-error.ts';
import { splitTag } from '../../../src/importers/github/read-github.ts';
import { errorsIn, importText, outcomes } from './import-texts.ts';
import { RELEASES } from './fixtures.ts';

const imported = importText('github', RELEASES);

test('says what became of each note', () => {
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "31 one zone => new releases/1.0/items/one-zone.md",
      "31 fixes #7 in lists => new releases/1.0/items/fixes-7-in-lists.md",
      "16 Fix leak => new releases/1.1/items/fix-a-leak-of-zones.md",
      "3 Fix a leak of zones => merged 1.1.0-rc.1 has the same change",
      "3 Keep \`<name>\` of <zone> => new releases/1.1/items/keep-of.md",
      "3 zones as a list => new releases/1.1/items/zones-as-a-list.md",
      "31 Hello **world** {x}. => new releases/1.0/release.mdx",
      "3 @bo made their first contribution in https://github.com/example/harbor/pull/13 => skipped the section "New Contributors" names no changes",
      "38 - not yet => skipped the release is a draft",
      "39 every night => skipped "nightly" is not a version",
    ]
  `);
});

test('the result passes the check, and a second run changes nothing', async () => {
  expect(await errorsIn(imported.texts)).toEqual([]);
  expect(importText('github', RELEASES, imported.texts).edits).toEqual([]);
});

test('versions, tags, days and addresses are on the milestones', () => {
  expect(imported.texts['releases/1.1/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - id: rc1
        kind: rc
        version: 1.1.0-rc.1
        tag: v1.1.0-rc.1
        actual: 2024-02-01
        origin: github:version/1.1.0-rc.1
      - id: ga
        kind: ga
        version: 1.1.0
        tag: v1.1.0
        actual: 2024-03-01
        sources:
          - https://github.com/example/harbor/releases/tag/v1.1.0
          - https://github.com/example/harbor/compare/v1.0.0...v1.1.0
        origin: github:release/1.1/ga
    "
  `);
  expect(imported.texts['releases/1.0/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - id: ga
        kind: ga
        version: 1.0.0
        tag: v1.0.0
        actual: 2023-03-01
        origin: github:release/1.0/ga
      - id: 1.0.1
        kind: other
        version: 1.0.1
        tag: v1.0.1
        actual: 2023-04-01
        origin: github:version/1.0.1
    "
  `);
  expect(imported.texts['releases/1.0/release.mdx']).toMatchInlineSnapshot(`
    "---
    title: Release 1.0
    version: 1.0.0
    origin: github:release/1.0
    ---

    Hello **world** &#123;x&#125;.

     
     More 

    [A rack](https://example.org/a.png)

     
    "
  `);
});

test('the wording of the release wins over that of its candidate', () => {
  expect(imported.texts['releases/1.1/items/fix-a-leak-of-zones.md']).toMatchInlineSnapshot(`
    "---
    kind: fix
    since: rc1
    authors: [ada]
    links:
      - { label: '#12', url: https://github.com/example/harbor/pull/12 }
    origin: github:1.1.0-rc.1/1
    ---

    Fix a leak of zones
    "
  `);
});

test('fields without a place are counted', () => {
  expect(Object.fromEntries(imported.plan.unplaced)).toEqual({ 'field "assets"': 1 });
});

test('lists of lists and one release alone are read, too', () => {
  const one = '{ "tag_name": "1.0", "body": "- A zone" }';
  for (const text of [one, `[${one}]`, `[[${one}], []]`, `[${one}][]`]) {
    expect(importText('github', text).plan.count).toBe(1);
  }
});

test.each(['', '{', '[{"name": "x"}]', '"text"', '[1] [', 'null'])(
  'refuses %j with a place',
  (text) => {
    if (text === '') return;
    expect(() => importText('github', text)).toThrow(SourceError);
  },
);

test.each([
  ['v1.2.0', undefined, 'v1.2.0'],
  ['release-1.2.0', undefined, '1.2.0'],
  ['@harbor/cli@1.2.0', '@harbor/cli', '1.2.0'],
  ['cli/v1.2.0', 'cli', 'v1.2.0'],
  ['cli-v1.2.0', 'cli', 'v1.2.0'],
  ['nightly', undefined, 'nightly'],
])('splits the tag %s', (tag, pack, version) => {
  expect(splitTag(tag)).toEqual({ package: pack, version });
});
