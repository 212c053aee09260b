import { expect, test } from 'vitest';
import { SourceError } from '../../../src/importers/notes/source-error.ts';
import { errorsIn, importText, outcomes, SITE } from './import-texts.ts';
import { KUBERNETES } from './record-fixtures.ts';

const imported = importText('kubernetes', KUBERNETES);

test('says what became of each note', () => {
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "2 Pods may name their zone. => new releases/1.30.0/items/pods-can-name-their-zone-and-zones-list-their-pods.md",
      "2 Pods can name their zone, and zones list their pods. => merged 1.30.0-rc.1 has the same change",
      "14 set \`zone\` in <config> before you upgrade. => new releases/1.30.0/upgrade-notes/set-zone-in-before-you-upgrade-any-node.md",
      "19 set \`zone\` in <config> before you upgrade any node. => merged 1.30.0-rc.1 has the same change",
      "27 The field \`berth\` is removed. => new releases/1.30.0/items/the-field-berth-is-removed.md",
      "38 A note without a version. => new releases/1.30.0/items/a-note-without-a-version.md",
      "2 Zones are sorted. => new releases/1.31.0/items/zones-are-sorted.md",
      "36 NONE => skipped it says that nothing changed",
      "37 Not for readers. => skipped it is marked as do_not_publish",
      "1 107 => skipped it is not a note: Invalid input: expected object, received string",
    ]
  `);
  expect(Object.fromEntries(imported.plan.unplaced)).toMatchInlineSnapshot(`
    {
      "documentation without an address": 1,
      "field "tide"": 1,
      "kind "tidal"": 1,
    }
  `);
});

test('the result passes the check, and a second run changes nothing', async () => {
  expect(await errorsIn(imported.texts)).toEqual([]);
  expect(importText('kubernetes', KUBERNETES, imported.texts).edits).toEqual([]);
});

test('a pull request under several versions is one item with the words of the release', () => {
  const path = 'releases/1.30.0/items/pods-can-name-their-zone-and-zones-list-their-pods.md';
  expect(imported.texts[path]).toMatchInlineSnapshot(`
    "---
    area: [node, api-machinery]
    kind: change
    since: rc1
    authors: [ada]
    component: [kubelet]
    links:
      - { label: '#101', url: https://github.com/example/harbor/pull/101 }
      - label: abcdef0
        url: https://github.com/example/harbor/commit/abcdef0123456789abcdef0123456789abcdef01
      - { label: KEP, url: https://example.org/keps/101 }
      - { label: example.org/usage, url: https://example.org/usage }
    origin: kubernetes:1.30.0-rc.1/101
    ---

    Pods can name their zone, and zones list their pods.
    "
  `);
});

test('an action without a kind is an upgrade note, and keeps its earlier words', () => {
  const path = 'releases/1.30.0/upgrade-notes/set-zone-in-before-you-upgrade-any-node.md';
  expect(imported.texts[path]).toMatchInlineSnapshot(`
    "---
    title: set zone in before you upgrade any node
    area: node
    advice: required
    since: rc1
    revisions:
      - { milestone: rc1, said: set zone in before you upgrade }
    links:
      - { label: '#102', url: https://github.com/example/harbor/pull/102 }
    origin: kubernetes:1.30.0-rc.1/102
    ---

    set \`zone\` in \\<config> before you upgrade any node.
    "
  `);
});

test('an action with a kind is a breaking item; the decisive kind counts', () => {
  expect(imported.texts['releases/1.30.0/items/the-field-berth-is-removed.md']).toContain(
    'kind: deprecation\nbreaking: true\n',
  );
});

test('groups become areas of the site, and notes without one lie in "other"', () => {
  expect(imported.texts['site.yaml']).toMatchInlineSnapshot(`
    "title: Harbor notes
    url: https://notes.example.org
    checks: { owner-missing: off, impact-missing: warn }
    areas:
      - { id: node, title: node }
      - { id: api-machinery, title: api-machinery }
      - { id: other, title: Other }
    "
  `);
});

test('areas of the site stay, and --area takes notes without a group', async () => {
  const site = `${SITE['site.yaml'] ?? ''}areas: [{ id: node, title: Nodes }, { id: rest, title: Rest }]\n`;
  const { texts } = importText('kubernetes', KUBERNETES, { 'site.yaml': site }, { area: 'rest' });
  expect(texts['site.yaml']).toContain('{ id: node, title: Nodes }');
  expect(texts['site.yaml']).not.toContain('id: other');
  expect(texts['releases/1.30.0/items/a-note-without-a-version.md']).toContain('area: rest\n');
  expect(await errorsIn(texts)).toEqual([]);
});

test('a draft is for a version that is planned; no day is claimed for the others', () => {
  expect(imported.texts['releases/1.31.0/timeline.yaml']).toContain('planned: tbd');
  expect(imported.texts['releases/1.30.0/timeline.yaml']).toMatchInlineSnapshot(`
    "milestones:
      - id: rc1
        kind: rc
        version: 1.30.0-rc.1
        actual: unknown
        origin: kubernetes:version/1.30.0-rc.1
      - id: ga
        kind: ga
        version: 1.30.0
        actual: unknown
        origin: kubernetes:release/1.30.0/ga
    "
  `);
});

test('several wordings of candidates and the release are one item', () => {
  const note = (version: string, text: string) => ({
    file: `release-notes-${version}.json`,
    text: JSON.stringify({ 7: { text, pr_number: 7, release_version: version, kinds: ['bug'] } }),
  });
  const sources = [
    note('1.2.0-alpha.1', 'Cut names.'),
    note('1.2.0-beta.0', 'Do not cut names.'),
    note('1.2.0', 'Names are kept whole.'),
  ];
  const { texts, notes } = importText('kubernetes', sources);
  expect(notes.map(({ outcome }) => outcome).toSorted()).toEqual(['merged', 'merged', 'new']);
  expect(texts['releases/1.2.0/items/names-are-kept-whole.md']).toContain('since: alpha1');
});

test('a note that names no version anywhere is listed', () => {
  const text = '{ "7": { "text": "A zone.", "pr_number": 7 } }';
  expect(outcomes(importText('kubernetes', [{ file: '-', text }]))).toEqual([
    '1 A zone. => skipped it names no version',
  ]);
});

test.each(['[]', '{', '{} {}', '"pr_number"'])('refuses %j with a place', (text) => {
  expect(() => importText('kubernetes', [{ file: 'notes.json', text }])).toThrow(SourceError);
});

test('two files may have a pull request of one version with other words', () => {
  const note = (text: string) =>
    JSON.stringify({ 1: { text, pr_number: 1, release_version: '1.0.1' } });
  const files = [
    { file: 'a.json', text: note('Zones are sorted.') },
    { file: 'b.json', text: note('Berths are numbered.') },
  ];
  const once = importText('kubernetes', files);
  const origins = once.edits.flatMap(
    ({ after }) => /^origin: kubernetes:1\.0\.1\/1.*$/mu.exec(after ?? '') ?? [],
  );
  expect(new Set(origins).size).toBe(2);
  const again = importText('kubernetes', files, once.texts);
  expect([again.edits, again.conflicts]).toEqual([[], []]);
});
