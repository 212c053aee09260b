import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/importers/notes/read-context.ts';
import { errorsIn, importText, outcomes, type Texts } from './import-texts.ts';
import { TOWNCRIER, TOWNCRIER_CONFIG, TOWNCRIER_NEWS } from './towncrier-fixtures.ts';

const config = (text: string): SourceText => ({ file: 'pyproject.toml', text });
const news = (text: string, file = 'NEWS.rst'): SourceText => ({ file, text });
const item = (texts: Texts, path: string) => texts[`releases/${path}.md`] ?? '';

test('each bullet and each fragment is accounted for', async () => {
  const imported = importText('towncrier', TOWNCRIER);
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "87 First lists: => new releases/1.0/items/first-lists.md",
      "64 The tool \`zonecut\` is gone. => new releases/1.1/items/the-tool-zonecut-is-gone.md",
      "69 Upgrade tide to 3.2. => new releases/1.1/items/upgrade-tide-to-3-2.md",
      "74 Water rises. => new releases/1.1/items/water-rises.md",
      "56 Zones can be listed by their owners, in all berths at once. => new releases/2.0.0/items/zones-can-be-listed-by-their-owners-in-all-berths-at-once.md",
      "17 Zones can be listed by their owners, in all berths at => merged 2.0.0rc1 has the same change",
      "20 Berths have numbers, see \`berths\` and \\<berth>. => new releases/2.0.0/items/berths-have-numbers-see-berths-and.md",
      "29 Files are closed. => new releases/2.0.0/items/files-are-closed.md",
      "34 \`parse\` returns a list. See round. => new releases/2.0.0/items/parse-returns-a-list.md",
      "42 The command \`harbor zones\` stops at the first error. => new releases/2.0.0/items/the-command-harbor-zones-stops-at-the-first-error.md",
      "47 [#47](https://example.org/harbor/issues/47), [#48](https://example.org/harbor/issues/48) => new releases/2.0.0/items/47-48.md",
      "1 Zones can be renamed, as often => new releases/next/items/zones-can-be-renamed-as-often-as-you-like.md",
      "1 Zones can be renamed, as often => merged the same note appears twice",
      "1 Names keep their case. => new releases/next/items/names-keep-their-case.md",
      "1 Names keep their accents. => new releases/next/items/names-keep-their-accents.md",
      "1 Berths **begin** at one. => new releases/next/items/berths-begin-at-one.md",
      "1 [#54](https://example.org/harbor/issues/54) => new releases/next/items/54.md",
      "1 [#55](https://example.org/harbor/issues/55) => new releases/next/items/55.md",
      "1 A type is misspelt. => new releases/next/items/a-type-is-misspelt.md",
      "1 The command has colours. => new releases/next/items/the-command-has-colours.md",
      "12 Zones are **lists** now. => new releases/2.0.0/release.mdx",
      "5 All changes of the harbor. => skipped it is above the first version",
      "79 No significant changes. => skipped it says that nothing changed",
      "1  => skipped it has no words",
      "1 This is no fragment. => skipped its name has no type of fragments",
    ]
  `);
  expect([...imported.plan.unplaced].map(([name, count]) => `${name} ${count}`))
    .toMatchInlineSnapshot(`
    [
      "setting "tide" 1",
      "section "High water" 1",
      "role "shape" 1",
      "text of type "trivial", which is not shown 1",
      "type "bugfx", read as "bugfix" 1",
    ]
  `);
  expect(imported.notes).toHaveLength(imported.plan.count);
  expect(await errorsIn(imported.texts)).toEqual([]);
});

test('a second import changes nothing', () => {
  const once = importText('towncrier', TOWNCRIER);
  const again = importText('towncrier', TOWNCRIER, once.texts);
  expect([again.edits, again.conflicts, again.gone]).toEqual([[], [], []]);
});

test('issues become links, types kinds, and sections components', () => {
  const { texts } = importText('towncrier', TOWNCRIER);
  expect(item(texts, '2.0.0/items/zones-can-be-listed-by-their-owners-in-all-berths-at-once'))
    .toMatchInlineSnapshot(`
    "---
    kind: feature
    since: rc1
    links:
      - { label: '#41', url: https://example.org/harbor/issues/41 }
      - { label: '#42', url: https://example.org/harbor/issues/42 }
    origin: towncrier:2.0.0rc1/new-in-the-harbor/1
    ---

    Zones can be listed by their owners, in all berths at
    once.
    "
  `);
  expect(item(texts, '2.0.0/items/files-are-closed')).toMatchInlineSnapshot(`
    "---
    kind: fix
    links:
      - { label: '#44', url: https://example.org/harbor/issues/44 }
      - { label: '#45', url: https://example.org/harbor/issues/45 }
    origin: towncrier:2.0.0/bug-fixes/1
    ---

    Files are closed.
    "
  `);
  expect(item(texts, '2.0.0/items/parse-returns-a-list')).toContain(
    'kind: change\nbreaking: true\n',
  );
  expect(item(texts, 'next/items/the-command-has-colours')).toMatchInlineSnapshot(`
    "---
    kind: feature
    component: [Command line]
    links:
      - { label: '#57', url: https://example.org/harbor/issues/57 }
    origin: towncrier:unreleased/new-in-the-harbor/command-line-57.feature.rst
    ---

    The command has colours.
    "
  `);
  expect(item(texts, 'next/items/zones-can-be-renamed-as-often-as-you-like')).toContain(`links:
  - { label: '#51', url: https://example.org/harbor/issues/51 }
  - { label: '#52', url: https://example.org/harbor/issues/52 }
`);
  expect(texts['releases/1.1/timeline.yaml']).toContain('actual: unknown\n');
  expect(texts['releases/next/timeline.yaml']).toContain('planned: tbd\n');
});

test('types that nobody wants are left out, with the reason', () => {
  const { notes } = importText('towncrier', TOWNCRIER, undefined, { skip: 'trivial, vendor' });
  const left = notes.filter(({ why }) => why?.includes('--skip') === true);
  expect(left.map(({ note, why }) => `${note.file}:${note.line} ${why}`)).toMatchInlineSnapshot(`
    [
      "NEWS.rst:47 its type "trivial" is left out by --skip",
      "NEWS.rst:69 its type "vendor" is left out by --skip",
      "changes/54.trivial.rst:1 its type "trivial" is left out by --skip",
      "changes/55.trivial.rst:1 its type "trivial" is left out by --skip",
    ]
  `);
});

test('a fragment that comes out moves to its release, and its wrapped text is no change', async () => {
  const before = importText('towncrier', TOWNCRIER);
  const out = `Harbor Master 2 2.1.0 (2024-08-01)
==================================

New in the harbor
-----------------

- Zones can be renamed, as often as you
  like. (\`#51 <https://example.org/harbor/issues/51>\`_,
  \`#52 <https://example.org/harbor/issues/52>\`_)


Harbor Master 2 2.0.0 (2024-05-02)
`;
  const text = TOWNCRIER_NEWS.replace('Harbor Master 2 2.0.0 (2024-05-02)\n', out);
  const after = importText('towncrier', [config(TOWNCRIER_CONFIG), news(text)], before.texts);
  const path = '2.1.0/items/zones-can-be-renamed-as-often-as-you-like';
  expect(item(after.texts, path)).toContain(
    'origin: towncrier:unreleased/new-in-the-harbor/51.feature.rst\n',
  );
  expect(item(after.texts, path)).toContain(
    'aliases: [/releases/next/items/zones-can-be-renamed-as-often-as-you-like/]\n',
  );
  expect(item(after.texts, path)).toContain('\nZones can be renamed, as often\nas you like.\n');
  expect(await errorsIn(after.texts)).toEqual([]);
});

test('news that are wrapped anew change nothing, also where a person edited a field', () => {
  const before = importText('towncrier', [news(TOWNCRIER_NEWS)]);
  const wrapped = TOWNCRIER_NEWS.replace('in all berths at\n  once.', 'in all berths\n  at once.');
  expect(wrapped).not.toBe(TOWNCRIER_NEWS);
  const again = importText('towncrier', [news(wrapped)], before.texts);
  expect([again.edits, again.conflicts]).toEqual([[], []]);
  const path = 'releases/1.1/items/water-rises.md';
  const edited = { ...before.texts, [path]: `${before.texts[path] ?? ''}\nEvery day.\n` };
  const third = importText('towncrier', [news(wrapped)], edited);
  expect([third.edits, third.conflicts]).toEqual([[], []]);
});

test('a fragment that stays beside its news is no second entry of one name', () => {
  const fragment = { file: 'newsfragments/1.feature.rst', text: 'Berths sing.\n' };
  const first = importText('towncrier', [fragment]);
  const out = news(
    '1.0 (2024-01-01)\n================\n\nFeatures\n--------\n\n- Berths sing. (#1)\n',
  );
  const second = importText('towncrier', [out, fragment], first.texts);
  const again = importText('towncrier', [out, fragment], second.texts);
  expect(again.edits).toEqual([]);
});
