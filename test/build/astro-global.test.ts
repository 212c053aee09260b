import { expect, test } from 'vitest';
import { astroGlobal } from '../../src/build/astro/astro-global.ts';

const OPTIONS = {
  manifest: { site: 'https://notes.example.org' },
  pathname: '/notes/releases/',
  params: { release: 'v1' },
  routePattern: '/releases/[release]',
  generator: 'Astro v0.0.0',
};

test('a page knows its address, its parameters and who made it', () => {
  expect(astroGlobal(OPTIONS)).toMatchObject({
    url: new URL('https://notes.example.org/notes/releases/'),
    site: new URL('https://notes.example.org'),
    params: { release: 'v1' },
    routePattern: '/releases/[release]',
    generator: 'Astro v0.0.0',
    currentLocale: undefined,
    isPrerendered: true,
  });
});

test('a site without an address has none', () => {
  const global = astroGlobal({ ...OPTIONS, manifest: { site: undefined } });
  expect(Reflect.get(global, 'site')).toBeUndefined();
  expect(Reflect.get(global, 'url')).toEqual(new URL('http://localhost/notes/releases/'));
});
