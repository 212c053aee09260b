import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, wordsOf } from '../../src/i18n/languages.ts';
import { drawablePicture, glyphTest, measureMissing } from '../../src/pictures/drawable-picture.ts';
import { outlineByDrawing } from '../../src/pictures/outline-by-drawing.ts';
import {
  releaseSharePicture,
  siteSharePicture,
  textsOf,
  type SharePicture,
} from '../../src/view/site/share-picture.ts';
import { aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { PICTURE_FONTS } from '../support/picture-fonts.ts';
import { aSharePicture } from '../support/share-picture.ts';

const hasGlyph = glyphTest(outlineByDrawing(PICTURE_FONTS));
const drawn = (picture: SharePicture) => drawablePicture(picture, hasGlyph);
const hasBox = (picture: SharePicture) =>
  textsOf(picture).some((text) => ![...text].every(hasGlyph));

const title = '第六版';
const translation = { title: 'Release Six', body: aRelease({}).body };

/** A context of a site whose first language is Japanese. */
function inJapanese(translations: Record<string, typeof translation>, languages: string[]) {
  const release = { ...aRelease({ title }), translations };
  const site = aSite({ title: '海の記録', languages });
  return { context: aContext(aCatalog([release], { site }), japanese), release };
}
const japanese = { lang: 'ja', words: wordsOf('ja') };

test('the fonts have the letters of every language but the Japanese', () => {
  const lacking = Object.keys(LANGUAGES).filter((lang) => {
    const context = aContext(aCatalog([aRelease({})]), { lang, words: wordsOf(lang) });
    return hasBox(releaseSharePicture(context, aRelease({})));
  });
  expect(lacking).toEqual(['ja']);
});

test('a picture in Japanese is drawn in English, with the title of a translation', () => {
  const { context, release } = inJapanese({ en: translation }, ['ja', 'en']);
  const picture = drawn(releaseSharePicture(context, release));
  expect(picture).toMatchObject({ title: 'R1', over: 'Version 1.0.0' });
  const own = aSite({ title: { ja: '海の記録', en: 'Notes of the sea' }, languages: ['ja', 'en'] });
  const both = aContext(aCatalog([release], { site: own }), japanese);
  expect(drawn(releaseSharePicture(both, release))).toMatchObject({
    site: 'Notes of the sea',
    title: 'Release Six',
    over: 'Version 1.0.0',
    counts: '0 items · 0 upgrade notes · 0 known issues',
  });
});

test('without a title that can be drawn, it has the id of the release and the host', () => {
  const { context, release } = inJapanese({}, ['ja']);
  expect(drawn(releaseSharePicture(context, release))).toMatchObject({
    site: 'notes.example.org',
    title: 'R1',
    over: 'Version 1.0.0',
  });
  expect(drawn(siteSharePicture(context))).toMatchObject({
    title: 'notes.example.org',
    counts: '1 release · 0 items',
  });
});

test('emoji are left out, and letters that the fonts have stay', () => {
  expect(drawn(aSharePicture({ title: 'Ελληνικά 🦀 Größe' })).title).toBe('Ελληνικά Größe');
  expect(drawn(aSharePicture()).title).toBe('Release 6');
});

test('a badge has room for characters that only the fonts of readers have', () => {
  const measure = measureMissing((text) => text.length / 2, hasGlyph);
  expect(measure('7.0.0', false)).toBe(2.5);
  expect(measure('サポート終了 7.0.0', true)).toBe(6 + 3);
});

test('no picture has a box for a missing character', () => {
  const aText = fc.string({ unit: 'grapheme', maxLength: 6 });
  fc.assert(
    fc.property(aText, aText, aText, (one, two, label) => {
      const release = aRelease({ title: `${one}x` });
      const site = aSite({ title: `${two}x`, languages: ['ja', 'en'] });
      const picture = releaseSharePicture(
        aContext(aCatalog([release], { site }), japanese),
        release,
      );
      const facts = [...picture.facts, { label, text: two, tone: undefined }];
      const fallbacks = picture.fallbacks?.map((fallback) => ({ ...fallback, facts }));
      expect(hasBox(drawn({ ...picture, facts, ...(fallbacks && { fallbacks }) }))).toBe(false);
    }),
    { numRuns: 25 },
  );
});
