import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURE_DIR, FIXTURE_ORIGIN } from '../support/fixture.ts';
import { htmlFaults } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { pagesOf } from '../support/site.ts';

const pages = await pagesOf(FIXTURE_DIR);

test('every kind of page is there', () => {
  const missing = Object.values(PAGE_KINDS).filter(
    (path) => !existsSync(join(FIXTURE_DIR, path.endsWith('.html') ? path : `${path}index.html`)),
  );
  expect(missing).toEqual([]);
});

test('every internal link and anchor resolves', () => {
  expect(brokenLinks(FIXTURE_DIR, '/', FIXTURE_ORIGIN, pages)).toEqual([]);
});

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  expect(await htmlFaults(pages)).toEqual([]);
});
