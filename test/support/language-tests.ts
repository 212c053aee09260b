import { expect, test } from 'vitest';

/** The pages of a language, by their paths in it. */
function pathsIn(pages: ReadonlyMap<string, string>, prefix: '' | 'de/'): string[] {
  return [...pages.keys()]
    .filter((path) => path.startsWith('de/') === (prefix === 'de/'))
    .map((path) => path.slice(prefix.length));
}

/** Declares tests of a site in English and German at the root of its host. */
export function testLanguages(pages: ReadonlyMap<string, string>, origin: string): void {
  test('the other language has every page, but for the one that stands for the whole site', () => {
    expect(pathsIn(pages, 'de/')).toEqual(pathsIn(pages, '').filter((path) => path !== '404.html'));
  });

  test('a page says which language it is in, and leads to itself in the other', () => {
    for (const [path, html] of pages) {
      if (path === '404.html') continue;
      const page = path.replace(/^de\//u, '').replace(/index\.html$/u, '');
      const [lang, other, to] = path.startsWith('de/') ? ['de', 'en', ''] : ['en', 'de', 'de/'];
      expect(html, path).toContain(`<html lang="${lang}"`);
      expect(html, path).toContain(`href="/${to}${page}" lang="${other}" hreflang="${other}"`);
      const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)];
      expect(
        alternates.map(([, hreflang, href]) => [hreflang, href]),
        path,
      ).toEqual([
        ['en', `${origin}/${page}`],
        ['de', `${origin}/de/${page}`],
        ['x-default', `${origin}/${page}`],
      ]);
    }
  });
}
