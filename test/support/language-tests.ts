import { expect, test } from 'vitest';

/** The pages of a language, by their paths in it; `prefix` is empty for the first language. */
function pathsIn(
  pages: ReadonlyMap<string, string>,
  prefix: string,
  prefixes: readonly string[],
): string[] {
  return [...pages.keys()]
    .filter((path) => prefixes.find((one) => path.startsWith(one)) === (prefix || undefined))
    .map((path) => path.slice(prefix.length));
}

/** Declares tests of a site at the root of its host, whose first language is English. */
export function testLanguages(
  pages: ReadonlyMap<string, string>,
  origin: string,
  languages: readonly string[] = ['en', 'de'],
): void {
  const [first = 'en', ...others] = languages;
  const prefixes = others.map((code) => `${code}/`);
  const addresses = (page: string) =>
    languages.map((code) => [code, `${code === first ? '' : `${code}/`}${page}`] as const);

  test('each other language has every page, but for the one that stands for the whole site', () => {
    const own = pathsIn(pages, '', prefixes).filter((path) => path !== '404.html');
    expect(own.length).toBeGreaterThan(0);
    for (const prefix of prefixes) expect(pathsIn(pages, prefix, prefixes)).toEqual(own);
  });

  test('a page says which language it is in, and leads to itself in the others', () => {
    for (const [path, html] of pages) {
      if (path === '404.html') continue;
      const prefix = prefixes.find((one) => path.startsWith(one)) ?? '';
      const page = path.slice(prefix.length).replace(/index\.html$/u, '');
      const lang = prefix === '' ? first : prefix.slice(0, -1);
      expect(html, path).toContain(`<html lang="${lang}"`);
      for (const [other, to] of addresses(page)) {
        if (other === lang) continue;
        expect(html, path).toContain(`href="/${to}" lang="${other}" hreflang="${other}"`);
      }
      const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)];
      expect(
        alternates.map(([, hreflang, href]) => [hreflang, href]),
        path,
      ).toEqual([
        ...addresses(page).map(([code, to]) => [code, `${origin}/${to}`]),
        ['x-default', `${origin}/${page}`],
      ]);
    }
  });
}
