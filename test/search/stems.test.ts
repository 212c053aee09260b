import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { folded } from '../../src/search/fold.ts';
import { stemsOf } from '../../src/search/stems.ts';

describe('forms of a word share a stem', () => {
  test.each([
    ['en', ['upgrade', 'Upgrades', 'UPGRADING', 'upgraded']],
    ['en', ['policy', 'policies']],
    ['de', ['Häuser', 'hauser', 'HÄUSERN']],
    ['de', ['Straße', 'strasse', 'Straßen']],
  ])('%s: %j', async (lang, forms) => {
    const stemOf = await stemsOf(lang);
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });
});

test('a language without a stemmer only folds capitals and accents', async () => {
  const stemOf = await stemsOf('constructor');
  expect(['Upgrades', 'Élan'].map(stemOf)).toEqual(['upgrades', 'elan']);
});

/** Languages whose words have no endings that a stemmer would take away. */
const WITHOUT_ENDINGS = new Set(['ja', 'ko', 'th', 'zh']);

test('every language of the program has a stemmer, if its words have endings', async () => {
  for (const lang of Object.keys(LANGUAGES).filter((code) => !WITHOUT_ENDINGS.has(code))) {
    const stemOf = await stemsOf(lang);
    expect(['releases', 'Freigaben'].map(stemOf)).not.toEqual(['releases', 'freigaben']);
  }
});

test('any word has a stem, the same whatever its capitals', async () => {
  for (const lang of Object.keys(LANGUAGES)) {
    const stemOf = await stemsOf(lang);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZäöüÄÖÜ]{1,20}$/u), (word) => {
        expect(stemOf(word.toUpperCase())).toBe(stemOf(word.toLowerCase()));
        expect(stemOf(word)).toBe(folded(stemOf(word)));
      }),
    );
  }
});
