import { describe, expect, test } from 'vitest';
import { LANGUAGES, wordsOf } from '../../src/i18n/languages.ts';
import { alternates, languageMenu } from '../../src/view/site/alternates.ts';
import { itemPage } from '../../src/view/item/item-page.ts';
import { notFoundPage } from '../../src/view/site/not-found-page.ts';
import { redirects } from '../../src/view/site/redirects.ts';
import { siteFrame } from '../../src/view/site/site-frame.ts';
import { bodyPath, inLanguage } from '../../src/view/shared/translated.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aBody, aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aDoc, anItem } from '../support/entries.ts';
import { assumeHtml } from '../../src/lib/html.ts';

const german = { title: 'Ein Ding', body: aBody('Was es bringt.') };
const translated = {
  ...anItem({ slug: 'done', summary: 'In short.' }),
  translations: { de: german },
};
const original = anItem({ slug: 'left', aliases: ['old', '/old/left.html'] });
const release = aRelease({ items: [translated, original] });
const catalog = aCatalog([release], { site: aSite({ languages: ['en', 'de'] }) });

const place = { origin: 'https://notes.example.org', base: '/notes/' };
const en = aContext(catalog, { urls: makeUrls({ ...place, prefix: '' }) });
const de = aContext(catalog, {
  lang: 'de',
  words: wordsOf('de'),
  urls: makeUrls({ ...place, prefix: 'de/' }),
});

describe('addresses', () => {
  test('a page lists itself in every language, and a default for all others', () => {
    const all = [
      ['en', 'https://notes.example.org/notes/releases/r1/'],
      ['de', 'https://notes.example.org/notes/de/releases/r1/'],
      ['x-default', 'https://notes.example.org/notes/releases/r1/'],
    ];
    for (const context of [en, de]) {
      const found = alternates(context, context.urls.release('r1'));
      expect(found.map(({ lang, address }) => [lang, address])).toEqual(all);
    }
  });

  test('the link to another language leads to the same page, with a label in that language', () => {
    expect(languageMenu(en, en.urls.home()).links).toEqual([
      { lang: 'de', label: 'Deutsch', href: '/notes/de/' },
    ]);
    expect(languageMenu(de, de.urls.item(original)).links).toEqual([
      { lang: 'en', label: 'English', href: '/notes/releases/r1/items/left/' },
    ]);
    expect(notFoundPage(en).frame.languages.links[0]?.href).toBe('/notes/de/');
    expect(notFoundPage(en).frame.alternates).toEqual([]);
  });

  test('a site with one language has no language links', () => {
    const frame = siteFrame(aContext(aCatalog([release])), { path: '/' });
    expect([frame.alternates, frame.languages.links, frame.untranslated]).toEqual([
      [],
      [],
      undefined,
    ]);
  });

  test('pictures are the same in all languages', () => {
    expect(de.urls.releasePicture('r1')).toBe('/notes/releases/r1.png');
  });

  test('an old slug redirects in each language, an old path only in the first', () => {
    expect(redirects(en, de).map(({ from, page }) => [from, page.href])).toEqual([
      ['/notes/releases/r1/items/old/', '/notes/releases/r1/items/left/'],
      ['/notes/old/left.html', '/notes/releases/r1/items/left/'],
      ['/notes/de/releases/r1/items/old/', '/notes/de/releases/r1/items/left/'],
    ]);
  });
});

describe('translations', () => {
  test('replace the original; a missing summary is not taken from it', () => {
    const { title, summary, body, lang } = inLanguage(translated, de);
    expect({ title, summary, lead: body.lead, lang }).toEqual({
      title: 'Ein Ding',
      summary: undefined,
      lead: 'Was es bringt.',
      lang: undefined,
    });
    expect(inLanguage(translated, en)).toBe(translated);
  });

  test('an untranslated entry is shown with its language, and the page says so', () => {
    const page = itemPage(de, release, original);
    expect(page.lang).toBe('en');
    expect(page.frame.untranslated).toBe('Die Teile auf Englisch sind noch nicht übersetzt.');
    expect(itemPage(de, release, translated).frame.untranslated).toBeUndefined();
    expect(itemPage(en, release, original).frame.untranslated).toBeUndefined();
  });

  test('headings keep the anchors of the original, if their levels match', () => {
    const heading = (depth: number, id: string) => ({ depth, id, text: id });
    const body = (html: string, ...headings: ReturnType<typeof heading>[]) => ({
      ...aBody(html),
      html: assumeHtml(html),
      headings,
    });
    const written = body('', heading(2, 'limits'), heading(2, 'grenzen'));
    const html = '<h2 id="grenzen"><a href="#grenzen">G</a></h2><h2 id="x">id="x"</h2>';
    const inGerman = (...headings: ReturnType<typeof heading>[]) =>
      inLanguage(
        { ...original, body: written, translations: { de: { body: body(html, ...headings) } } },
        de,
      ).body.html;
    expect(inGerman(heading(2, 'grenzen'), heading(2, 'x'))).toBe(
      '<h2 id="limits"><a href="#limits">G</a></h2><h2 id="grenzen">id="x"</h2>',
    );
    expect(inGerman(heading(2, 'grenzen'), heading(3, 'x'))).toBe(html);
  });

  test('the edit link leads to the file with the displayed text', () => {
    const edited = (item: typeof original) => itemPage(de, release, item).frame.edit?.href;
    expect(edited(translated)).toMatch(/\/done\.de\.md$/u);
    expect(edited(original)).toMatch(/\/left\.md$/u);
  });

  test('MDX is taken from the translation that has a body', () => {
    const doc = aDoc({ slug: 'write' });
    const path = (body: string) =>
      bodyPath({ ...doc, translations: { de: { title: 'Schreiben', body: aBody(body) } } }, de);
    expect([path('Text.'), path(''), bodyPath(doc, de)]).toEqual([
      doc.path.replace('.mdx', '.de.mdx'),
      doc.path,
      doc.path,
    ]);
  });
});

describe.each(Object.keys(LANGUAGES))('the words of %s', (lang) => {
  test('are complete and not empty', () => {
    expect(keysOf(wordsOf(lang))).toEqual(keysOf(wordsOf('en')));
    expect(textsOf(wordsOf(lang)).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('have the same placeholders for the browser', () => {
    const blanks = (code: string) =>
      Object.values(wordsOf(code).plan.browser).map((text) => text.match(/\{\w+\}/gu)?.toSorted());
    expect(blanks(lang)).toEqual(blanks('en'));
  });
});

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? keysOf(value, `${path}${key}.`)
        : `${path}${key}`,
    )
    .toSorted();
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsOf(value) : [];
  });
}
