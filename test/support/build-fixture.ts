import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { unpackBrowser } from './browser.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY, FIXTURE_DIR } from './fixture.ts';
import { buildSite, CODE_CACHE } from './site.ts';

/** Builds the fixture site, and unpacks the browser, once for all test files that read them. */
export default async function setup(): Promise<void> {
  // What earlier runs left would pile up.
  await rm(CODE_CACHE, { recursive: true, force: true });
  await buildSite({
    contentDir: FIXTURE_CONTENT,
    folder: dirname(FIXTURE_DIR),
    env: { SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000) },
  });
  await unpackBrowser();
}
