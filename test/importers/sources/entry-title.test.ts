import { expect, test } from 'vitest';
import { entryTitle, firstWords, givenTitle } from '../../../src/importers/plan/entry-title.ts';
import { errorsIn, importText } from './import-texts.ts';

test.each([
  ['Stop the `harbor`. Then go on.', 'Stop the harbor'],
  ['```console\n$ harbor stop\n```', '$ harbor stop'],
  ['> [!NOTE]\n> Water **rises**.', 'Water rises'],
  ['***\n\nWater rises.', 'Water rises'],
  ['![](https://example.org/x.png)\n\n- Water rises', 'Water rises'],
  ['| Zone | Berth |\n| --- | --- |\n| a | 1 |', 'Zone Berth a 1'],
  ['***', ''],
  ['``` zones', 'zones'],
])('the first words of %j', (text, words) => {
  expect(firstWords(text)).toBe(words);
});

test('a known issue is named by its words, and one without any is none', async () => {
  expect(entryTitle(undefined, 'known-issue', '> [!WARNING]\n> Water rises.')).toBe('Water rises');
  expect(entryTitle(undefined, 'known-issue', '🌊')).toBeUndefined();
  expect(givenTitle({ title: '**Tides**' })).toBe('Tides');
  expect(entryTitle('Tides', 'upgrade-note', 'Wait.')).toBe('Tides');
  const text = '## 1.0.0\n\n### Known issues\n\n- ***\n\n### Upgrade notes\n\n- ```\n  ```\n';
  const { notes, texts } = importText('changelog', text);
  expect(notes.map(({ outcome, why }) => `${outcome} ${why}`)).toEqual([
    'skipped it has no words',
    'skipped it has no words',
  ]);
  expect(await errorsIn(texts)).toEqual([]);
});

test('a callout of reno names its upgrade note', () => {
  const file = 'notes/a-aaaaaaaaaaaaaaaa.yaml';
  const text = 'upgrade:\n  - |\n    .. warning::\n\n       Stop all zones first.\n';
  const { edits } = importText('reno', [{ file, text }]);
  const note = edits.find(({ path }) => path.includes('/upgrade-notes/'));
  expect(note?.path).toBe('releases/next/upgrade-notes/stop-all-zones-first.md');
  expect(note?.after).toContain('title: Stop all zones first\n');
});
