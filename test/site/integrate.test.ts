import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { namedAddresses } from '../support/named-addresses.ts';

describe('the handbook page on feeds, calendars and the API', async () => {
  const page = await readFile('src/handbook/integrate.mdx', 'utf8');
  const addresses = namedAddresses(page, 'https://release-notes.example.org');

  test('names addresses of each of them', () => {
    for (const part of ['/feed.xml', '/calendar.ics', '/api/v1/schedule.json']) {
      expect(addresses).toContain(part);
    }
  });

  test('a site has each of them for its own releases and areas', () => {
    // The site has no products; test/site/products.test.ts looks at their feeds.
    const common = addresses.filter((path) => !path.startsWith('/products/'));
    const own = common.map((path) =>
      path
        .replaceAll('2.0', 'v3')
        .replaceAll('1.0', 'v2')
        .replace('areas/storage', 'areas/network'),
    );
    const missing = own.filter(
      (path) => !existsSync(join(FIXTURE_DIR, path.replace(/\/$/u, '/index.html'))),
    );
    expect(missing).toEqual([]);
  });
});
