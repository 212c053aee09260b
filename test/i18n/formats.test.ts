import { expect, test } from 'vitest';
import { LANGUAGES, wordsOf } from '../../src/i18n/languages.ts';
import { numberForms } from '../../src/view/search/plural-forms.ts';

/** Writes `~` for each space that does not break or is narrow. */
const visibleSpaces = (text: string) => text.replaceAll(/[^\S ]/gu, '~');

/** A text in each language. */
const inEach = (text: (code: string) => string) =>
  Object.fromEntries(Object.keys(LANGUAGES).map((code) => [code, visibleSpaces(text(code))]));

test('days and ranges of days', () => {
  expect(inEach((code) => wordsOf(code).formats.day('2024-03-01'))).toMatchInlineSnapshot(`
    {
      "de": "1. März 2024",
      "en": "1 March 2024",
      "es": "1 de marzo de 2024",
      "fr": "1er mars 2024",
      "ja": "2024年3月1日",
    }
  `);
  expect(inEach((code) => wordsOf(code).formats.range('2024-02-04', '2024-02-08')))
    .toMatchInlineSnapshot(`
      {
        "de": "4.–8. Februar 2024",
        "en": "4~–~8 February 2024",
        "es": "4–8 de febrero de 2024",
        "fr": "4–8 février 2024",
        "ja": "2024/02/04～2024/02/08",
      }
    `);
  expect(inEach((code) => wordsOf(code).formats.monthRange('2027-05-01', '2027-07-31')))
    .toMatchInlineSnapshot(`
      {
        "de": "Mai–Juli 2027",
        "en": "May~–~July 2027",
        "es": "mayo–julio de 2027",
        "fr": "mai~–~juillet 2027",
        "ja": "2027/05～2027/07",
      }
    `);
});

test('French writes the first of a month as an ordinal', () => {
  const { formats } = wordsOf('fr');
  const texts = [
    formats.day('2024-01-11'),
    formats.shortDay('2024-05-01'),
    formats.range('2024-03-01', '2024-03-05'),
    formats.range('2024-02-28', '2024-03-01'),
    formats.shortRange('2024-03-01', '2024-03-21'),
  ];
  expect(texts.map(visibleSpaces)).toMatchInlineSnapshot(`
    [
      "11 janvier 2024",
      "1er mai 2024",
      "1er–5 mars 2024",
      "28 février~–~1er mars 2024",
      "1er–21 mars 2024",
    ]
  `);
});

test('lists, alternatives and numbers', () => {
  const three = ['R1', 'R2', 'R3'];
  expect(inEach((code) => wordsOf(code).formats.list(three))).toMatchInlineSnapshot(`
    {
      "de": "R1, R2 und R3",
      "en": "R1, R2 and R3",
      "es": "R1, R2 y R3",
      "fr": "R1, R2 et R3",
      "ja": "R1、R2、R3",
    }
  `);
  expect(inEach((code) => wordsOf(code).formats.alternatives(three))).toMatchInlineSnapshot(`
    {
      "de": "R1, R2 oder R3",
      "en": "R1, R2 or R3",
      "es": "R1, R2 o R3",
      "fr": "R1, R2 ou R3",
      "ja": "R1、R2、またはR3",
    }
  `);
  expect(inEach((code) => wordsOf(code).formats.row(three))).toMatchInlineSnapshot(`
    {
      "de": "R1, R2, R3",
      "en": "R1, R2, R3",
      "es": "R1, R2, R3",
      "fr": "R1, R2, R3",
      "ja": "R1、R2、R3",
    }
  `);
  expect(inEach((code) => wordsOf(code).formats.number(12_345))).toMatchInlineSnapshot(`
    {
      "de": "12.345",
      "en": "12,345",
      "es": "12.345",
      "fr": "12~345",
      "ja": "12,345",
    }
  `);
});

test('counts: none, one and several', () => {
  const counted = (code: string) => [0, 1, 2].map((n) => wordsOf(code).common.items(n)).join(' | ');
  expect(inEach(counted)).toMatchInlineSnapshot(`
    {
      "de": "0 Einträge | 1 Eintrag | 2 Einträge",
      "en": "0 items | 1 item | 2 items",
      "es": "0 elementos | 1 elemento | 2 elementos",
      "fr": "0 élément | 1 élément | 2 éléments",
      "ja": "0 件の項目 | 1 件の項目 | 2 件の項目",
    }
  `);
});

test('a count in the browser is the count of the build, whatever the number', () => {
  for (const code of Object.keys(LANGUAGES)) {
    const rules = new Intl.PluralRules(code);
    const { results } = wordsOf(code).search;
    const forms = numberForms(code, results);
    for (const n of [0, 1, 2, 11, 21, 200]) {
      const form = forms[rules.select(n)] ?? forms['other'] ?? '';
      expect(form.replace('{n}', String(n)), code).toBe(results(n));
    }
  }
});

test('the parts of a sentence that a site has are joined as the language does', () => {
  const described = (code: string) =>
    wordsOf(code).home.description('Notes', 'R7', { notes: true, issues: true, support: true });
  expect(inEach(described)).toMatchInlineSnapshot(`
    {
      "de": "Notes: was in R7 neu ist, was beim Upgrade zu tun ist und wie lange es gewartet wird.",
      "en": "Notes: what is new in R7, how to upgrade, and how long it is maintained.",
      "es": "Notes: novedades de R7, pasos para actualizar y duración del mantenimiento.",
      "fr": "Notes~: les nouveautés de R7, la marche à suivre pour la mise à niveau et la durée de maintenance.",
      "ja": "Notes：R7 の新機能、アップグレード方法、メンテナンス期間。",
    }
  `);
});
