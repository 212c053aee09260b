import { expect, test } from 'vitest';
import { placeOf } from '../../src/build/page-place.ts';

const AT_ROOT = { origin: 'https://a.example', base: '/', repository: undefined };
const BELOW = { ...AT_ROOT, base: '/notes/' };

test.each([
  ['/', 'page', BELOW, '/notes/', 'index.html'],
  ['/releases/r7.10/', 'page', AT_ROOT, '/releases/r7.10/', 'releases/r7.10/index.html'],
  ['/404', 'page', AT_ROOT, '/404/', '404.html'],
  ['/de/feed.xml', 'endpoint', BELOW, '/notes/de/feed.xml', 'de/feed.xml'],
  ['/files/a.png/', 'endpoint', BELOW, '/notes/files/a.png/', 'files/a.png'],
])('%s, a %s', (pathname, kind, place, address, file) => {
  const found = placeOf(pathname, kind, place);
  expect([found.address.href, found.file]).toEqual([`https://a.example${address}`, file]);
});
