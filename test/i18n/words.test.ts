import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { LANGUAGES, wordsOf } from '../../src/i18n/languages.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { marksIn, wordList } from '../support/word-list.ts';

const english = wordList(en);
const others = Object.keys(LANGUAGES).filter((code) => code !== 'en');

/** Words that a language shares with English, whole and with the numbers and names beside them left out. */
const SHARED: Readonly<Record<string, string>> = {
  de: 'Alpha, Beta, Code, In, Information, Links, Optional, Original, Q, Release, Releases, Standard, Standards, Status, System, Upgrade, Version, Website, in',
  es: 'Beta, Experimental, General, No, Original',
  fr: 'Code, Date, Important, Information, Infrastructure, Maintenance, Original, Participants, Question, Sources, Stable, Version, minutes',
  ja: 'JSON API',
};
/** Not words: the direction of writing, and the keys of the search. */
const CODES = ['language.direction', 'search.keys'];
/** A number that a language writes as a word has no mark. */
const NUMBER_AS_WORD = 'period.half';

const bare = (text: string) => text.replaceAll(/⟨\d⟩|\{\w+\}|`[^`]*`|[^\p{L}\p{M}\s]/gu, '').trim();

test('every file that is named after a language is in the list, under its code', async () => {
  const files = (await readdir('src/i18n')).map((file) => file.replace(/\.ts$/u, ''));
  const codes = files.filter((name) => /^[a-z]{2}(?:-[a-z]+)?$/u.test(name));
  expect(codes.toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
  const names = new Intl.DisplayNames('en', { type: 'language' });
  for (const code of codes) expect(names.of(code), code).not.toBe(code);
});

test('the handbook and the field of site.yaml list every language', async () => {
  const page = await readFile('src/handbook/languages.mdx', 'utf8');
  const listed = [...page.matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, code]) => code);
  expect(listed.toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
  expect(siteSchema.shape.languages.description).toContain(
    `Shipped: ${Object.keys(LANGUAGES).toSorted().join(', ')}.`,
  );
});

describe.each(others)('%s', (code) => {
  const words = wordList(wordsOf(code));

  test('has the words of English and no others, and none is empty', () => {
    expect([...words.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leaves no word in English', () => {
    const shared = new Set(['', ...(SHARED[code] ?? '').split(', ')]);
    const left = [...words].filter(
      ([path, text]) =>
        text === english.get(path) && !shared.has(bare(text)) && !CODES.includes(path),
    );
    expect(left).toEqual([]);
  });

  test('has no English sentence left in part', () => {
    const sentences = [...words].filter(([, text]) =>
      /\b(?:the|and|of|with|this|are|from|which)\b/iu.test(bare(text)),
    );
    expect(sentences).toEqual([]);
  });

  test('says all that English says: the same arguments and placeholders', () => {
    const differing = [...words].filter(
      ([path, text]) =>
        path !== NUMBER_AS_WORD &&
        String(marksIn(text)) !== String(marksIn(english.get(path) ?? '')),
    );
    expect(differing).toEqual([]);
  });
});
