import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../src/importers/notes/source-error.ts';
import { errorsIn, importText, outcomes } from './import-texts.ts';
import { ANTSIBULL } from './antsibull-fixtures.ts';

const imported = importText('antsibull', ANTSIBULL);

test('says what became of each note', () => {
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "10 closes files when a client goes away before it has read all of them. => new releases/1.1.0/items/closes-files-when-a-client-goes-away-before-it-has-read-all.md",
      "43 closes files when a client goes away before it has read all of them. => merged the same change as in 1.1.0",
      "9 closes files when a client goes away before it has read all of them. => merged the same change as in 1.1.0",
      "13 lists of more than \`100\` zones are cut. => new releases/1.1.0/known-issues/lists-of-more-than-100-zones-are-cut.md",
      "15 add the option \`owner\`. => new releases/1.1.0/items/add-the-option-owner.md",
      "26 Manages \`zones\`, see [the guide](https://example.org/guide) => new releases/1.1.0/items/new-module-harbor-zone-info.md",
      "36 Looks up a zone => new releases/1.1.0/items/new-lookup-plugin-zone.md",
      "31  => new releases/1.1.0/items/new-role-dock.md",
      "46 Sails must be furled. => new releases/1.2.0/items/sails-must-be-furled.md",
      "24 The default of \`owner\` is now the value of \`HARBOR_OWNER\`. => new releases/2.0.0/items/the-default-of-owner-is-now-the-value-of-harbor-owner.md",
      "6 The default of \`owner\` is now the value of \`HARBOR_OWNER\`. => merged 2.0.0-b1 has the same change",
      "12 the module will be removed in 3.0.0. => new releases/2.0.0/items/the-module-will-be-removed-in-3-0-0.md",
      "14 Note: zones have owners. => new releases/2.0.0/items/note-zones-have-owners.md",
      "16 the module is gone => new releases/2.0.0/items/the-module-is-gone.md",
      "18 hide tokens in logs (CVE-2024-12345). => new releases/2.0.0/items/hide-tokens-in-logs-cve-2024-12345.md",
      "5 First release of the collection. => new releases/1.0.0/release.mdx",
      "16 This is the minor release of the \`example.harbor\` collection. => new releases/1.1.0/release.mdx",
      "2 releases => skipped it lists no release: entries may be on stable branches",
      "21 Run the tests in another order. => skipped the section "trivial" is not for readers",
    ]
  `);
  expect(Object.fromEntries(imported.plan.unplaced)).toMatchInlineSnapshot(`
    {
      "field "modules_renamed"": 1,
      "field "tide"": 1,
      "section "house_rules"": 1,
    }
  `);
});

test('the result passes the check, and a second run changes nothing', async () => {
  expect(await errorsIn(imported.texts)).toEqual([]);
  expect(importText('antsibull', ANTSIBULL, imported.texts).edits).toEqual([]);
});

test('a text that stands in several majors is one item', () => {
  expect(
    imported.texts[
      'releases/1.1.0/items/closes-files-when-a-client-goes-away-before-it-has-read-all.md'
    ],
  ).toMatchInlineSnapshot(`
    "---
    kind: fix
    component: [harbor_zone]
    links:
      - { label: '#12', url: https://example.org/harbor/pull/12 }
      - { label: '#11', url: https://example.org/harbor/issues/11 }
    also_in: [1.2.0/ga, 2.0.0/ga]
    origin: antsibull:1.1.0/bugfixes/1
    ---

    closes files when a client goes away before it has read all of them.
    "
  `);
});

test('the ancestor of a branch is the release before it, and the branch beside it has a line', () => {
  expect(imported.texts['releases/2.0.0/release.mdx']).toContain('previous: 1.1.0\norigin');
  expect(imported.texts['releases/1.2.0/release.mdx']).toContain('previous: 1.1.0\nline: 1-x\n');
});

test('a sentence sums a release up, a longer text is its overview', () => {
  expect(imported.texts['releases/1.0.0/release.mdx']).toContain(
    'summary: First release of the collection.\n',
  );
  expect(imported.texts['releases/1.1.0/release.mdx']).toMatchInlineSnapshot(`
    "---
    title: 'Release 1.1.0: Anchor'
    version: 1.1.0
    previous: 1.0.0
    origin: antsibull:release/1.1.0
    ---

    This is the minor release of the \`example.harbor\` collection.

    It has several changes.
    "
  `);
});

test('the summary of a candidate is the text of its milestone', () => {
  const text = `ancestor: null
releases:
  1.0.0-b1:
    changes:
      release_summary: A first look.
    release_date: '2023-01-01'
  1.0.0:
    changes:
      release_summary: The release.
    release_date: '2023-02-01'
`;
  const { texts } = importText('antsibull', [{ file: 'changelog.yaml', text }]);
  expect(texts['releases/1.0.0/timeline.yaml']).toContain('note: A first look.');
  expect(texts['releases/1.0.0/release.mdx']).toContain('summary: The release.');
});

describe('kinds', () => {
  test.each([
    ['1.1.0/items/add-the-option-owner.md', ['kind: improvement', '[harbor_zone, harbor_pool]']],
    ['1.1.0/known-issues/lists-of-more-than-100-zones-are-cut.md', ['{ from: 1.1.0, to: 1.1.0 }']],
    ['1.1.0/items/new-module-harbor-zone-info.md', ["title: 'New module: harbor_zone_info'"]],
    ['1.1.0/items/new-lookup-plugin-zone.md', ["title: 'New lookup plugin: zone'"]],
    ['1.1.0/items/new-role-dock.md', ["title: 'New role: dock'", 'kind: feature']],
    ['2.0.0/items/note-zones-have-owners.md', ['kind: feature', 'Note: zones have owners.']],
    ['2.0.0/items/the-module-is-gone.md', ['kind: removal', 'component: [harbor_quay]']],
    ['2.0.0/items/the-module-will-be-removed-in-3-0-0.md', ['kind: deprecation']],
    ['2.0.0/items/hide-tokens-in-logs-cve-2024-12345.md', ['advisories: [CVE-2024-12345]']],
    [
      '2.0.0/items/the-default-of-owner-is-now-the-value-of-harbor-owner.md',
      ['breaking: true', 'since: beta1', 'label: the guide', '`HARBOR_OWNER`'],
    ],
  ])('%s', (path, parts) => {
    for (const part of parts) expect(imported.texts[`releases/${path}`]).toContain(part);
  });
});

test('a corrected text updates its entry and keeps the name', () => {
  const corrected = ANTSIBULL.map(({ file, text }) => ({
    file,
    text: text.replace('the module is gone', 'the module is gone, use harbor_dock'),
  }));
  const again = importText('antsibull', corrected, imported.texts);
  expect(again.edits.map(({ path }) => path)).toEqual([
    'releases/2.0.0/items/the-module-is-gone.md',
    'imports/antsibull.json',
  ]);
});

test('an empty main alone is said to be empty', () => {
  const [main] = ANTSIBULL;
  expect(outcomes(importText('antsibull', main === undefined ? [] : [main]))).toEqual([
    '2 releases => skipped it lists no release: entries may be on stable branches',
  ]);
});

test.each(['a: [', 'ancestor: null\n', 'just words'])('refuses %j with a place', (text) => {
  expect(() => importText('antsibull', [{ file: 'changelog.yaml', text }])).toThrow(SourceError);
});
