import { expect, test } from 'vitest';
import {
  ComponentGlobal,
  pageGlobal,
  type GlobalOptions,
} from '../../src/build/astro/astro-global.ts';

const OPTIONS: GlobalOptions = {
  manifest: { site: 'https://notes.example.org' },
  pathname: '/notes/releases/',
  params: { release: 'v1' },
  routePattern: '/releases/[release]',
  generator: 'Astro v0.0.0',
};

const globalOf = (options: GlobalOptions) =>
  new ComponentGlobal(pageGlobal(options), { title: 'Notes' }, {});

test('a component has its own props', () => {
  expect(globalOf(OPTIONS).props).toEqual({ title: 'Notes' });
});

test('a page knows its address, its parameters and who made it', () => {
  expect(globalOf(OPTIONS)).toMatchObject({
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
  const global = globalOf({ ...OPTIONS, manifest: { site: undefined } });
  expect(global.site).toBeUndefined();
  expect(global.url).toEqual(new URL('http://localhost/notes/releases/'));
});
