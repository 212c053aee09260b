import { expect, test } from 'vitest';
import { pageFile } from '../../src/build/render/page-file.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['/releases/r7.10/', 'page', 'releases/r7.10/index.html'],
  ['/404', 'page', '404.html'],
  ['/de/feed.xml', 'endpoint', 'de/feed.xml'],
  ['/files/a.png/', 'endpoint', 'files/a.png'],
])('%s, a %s', (pathname, kind, file) => {
  expect(pageFile(pathname, kind)).toBe(file);
});
