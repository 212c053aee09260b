import fc from 'fast-check';
import { expect, test } from 'vitest';
import { githubReleases } from '../../src/formats/export/github-releases.ts';
import { keepAChangelog } from '../../src/formats/export/keep-a-changelog.ts';
import { importText, SITE } from '../importers/sources/import-texts.ts';
import { anyTree, type Texts } from '../support/export-tree.ts';
import { notesOf, readTree, type ReadTree } from '../support/read-export-tree.ts';

/** Exports a tree, imports the text into an empty site, and exports that. */
async function roundTrip(tree: Texts, format: string, write: (read: ReadTree) => string) {
  const first = await readTree(tree);
  fc.pre(first.errors.length === 0);
  const text = write(first);
  const imported = importText(format, text, SITE, { group: 'minor' });
  const second = await readTree(imported.texts);
  expect(second.errors).toEqual([]);
  expect(imported.notes.filter(({ outcome }) => outcome === 'skipped')).toEqual([]);
  return { text, first, second, again: write(second) };
}

test('an exported changelog is imported as the same notes, and exported as the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, async (tree) => {
      const { text, first, second, again } = await roundTrip(
        tree,
        'changelog',
        ({ context, versions }) => keepAChangelog(context, versions),
      );
      expect(notesOf(second.catalog)).toEqual(notesOf(first.catalog));
      expect(again).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test('exported releases of GitHub are imported as the same notes, and exported as the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, async (tree) => {
      const { text, first, second, again } = await roundTrip(
        tree,
        'github',
        ({ context, versions }) => githubReleases(context, versions),
      );
      // A release of GitHub has a tag, so what is not published is left out.
      const published = notesOf(first.catalog).filter(({ version }) => version !== 'unreleased');
      expect(notesOf(second.catalog)).toEqual(published);
      expect(again).toBe(text);
    }),
    { numRuns: 30 },
  );
});
