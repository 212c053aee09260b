import { expect, test } from 'vitest';
import { pathInSite } from '../../src/lib/address-scheme.ts';

test.each([
  ['/releases/v1/', '/', ['en'], 'releases/v1/'],
  ['/notes/', '/notes/', ['en'], ''],
  ['/notes/de/releases/v1/', '/notes/', ['en', 'de'], 'releases/v1/'],
  // The first language has no prefix, and a word that is no language is a part of the address.
  ['/de/releases/v1/', '/', ['de', 'en'], 'de/releases/v1/'],
  ['/docs/de/', '/', ['en', 'de'], 'docs/de/'],
  ['/other/releases/', '/notes/', ['en'], 'other/releases/'],
])('%s below %s in %j is the page %j', (path, base, languages, page) => {
  expect(pathInSite(path, { base, languages })).toBe(page);
});
