import { expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { pagesOf } from '../support/site.ts';

const { catalog } = await readCatalog('content', { today: '2024-06-15' });
const { origin } = new URL(catalog.site.url);
const pages = await pagesOf('dist');

/** The pages of a language, by their paths in it. */
function pathsIn(prefix: '' | 'de/'): string[] {
  return [...pages.keys()]
    .filter((path) => path.startsWith('de/') === (prefix === 'de/'))
    .map((path) => path.slice(prefix.length));
}

test('the other language has every page, but for the one that stands for the whole site', () => {
  expect(pathsIn('de/')).toEqual(pathsIn('').filter((path) => path !== '404.html'));
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

test('what is not translated is marked and said; what is, stands in its language', () => {
  const page = (path: string) => pages.get(`de/${path}index.html`) ?? '';
  const notice = 'Was hier auf Englisch steht, ist noch nicht übersetzt.';
  const original = page('releases/r6/items/rabbitmq-quorum-queues/');
  expect(original).toContain('<h1 lang="en">RabbitMQ quorum queues and reliability</h1>');
  expect(original).toContain(notice);
  const translated = page('releases/r6/items/proxysql/');
  expect(translated).toContain('<h1>Datenbankverbindungen über ProxySQL</h1>');
  expect(translated).not.toContain(notice);
  expect(page('docs/components/')).toContain('<div class="prose" lang="en">');
  expect(page('docs/')).toContain('Diese Website sagt drei Gruppen von Menschen');
  expect(page('docs/')).not.toContain(notice);
  expect(page('releases/r6/')).toContain('Release 6 erneuert beide Hälften der Plattform.');
});
