import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { namedAddresses } from '../support/named-addresses.ts';
import { describeShipped } from '../support/shipped-content.ts';

describeShipped('the handbook page on feeds, calendars and the API', async () => {
  const page = await readFile('content/docs/integrate.mdx', 'utf8');
  const addresses = namedAddresses(page, 'https://release-notes.example.org');

  test('names addresses of each of them', () => {
    for (const part of ['/feed.xml', '/calendar.ics', '/api/v1/schedule.json']) {
      expect(addresses).toContain(part);
    }
  });

  const missing = (dir: string, paths: readonly string[]) =>
    paths.filter((path) => !existsSync(join(dir, path.replace(/\/$/u, '/index.html'))));

  test('each is in the shipped site', () => {
    expect(missing('dist', addresses)).toEqual([]);
  });

  test('each kind is in any other', () => {
    const own = addresses.map((path) =>
      path.replaceAll('r6', 'v3').replaceAll('r5', 'v2').replace('areas/kaas', 'areas/network'),
    );
    expect(missing(FIXTURE_DIR, own)).toEqual([]);
  });
});
