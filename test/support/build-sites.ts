import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unpackBrowser } from './browser.ts';
import { buildIfChanged } from './built-state.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY, FIXTURE_DIR } from './fixture.ts';
import { RICH_ENVIRONMENT, RICH_SITE, RICH_SITE_TREE } from './rich-site.ts';
import { buildSite, CODE_CACHE, copyBundle, GOOD_SITE } from './site.ts';
import { GOOD_TREE, writeFiles } from './tree.ts';

/** Builds the sites that several test files read, and unpacks the browser, once for all of them. */
export default async function setup(): Promise<void> {
  const sites = buildIfChanged(buildAll).then(buildContent);
  await Promise.all([sites, unpackBrowser()]);
}

async function buildAll(): Promise<void> {
  // What earlier runs left would pile up.
  await rm(CODE_CACHE, { recursive: true, force: true });
  // The first one compiles the bundle, and the others copy it.
  await buildGoodSite();
  await Promise.all([buildFixture(), buildRichSite()]);
}

async function buildGoodSite(): Promise<void> {
  const contentDir = join(GOOD_SITE, 'content');
  await rm(contentDir, { recursive: true, force: true });
  await writeFiles(contentDir, GOOD_TREE);
  const own = join(GOOD_SITE, 'cache');
  const bundleFrom = existsSync(join(own, 'relnotes/bundle')) ? own : resolve('.cache');
  await buildSite({ contentDir, folder: GOOD_SITE, bundleFrom });
}

async function buildFixture(): Promise<void> {
  await buildSite({
    contentDir: FIXTURE_CONTENT,
    folder: dirname(FIXTURE_DIR),
    env: { SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000) },
  });
}

async function buildRichSite(): Promise<void> {
  const { folder, contentDir } = RICH_SITE;
  await rm(contentDir, { recursive: true, force: true });
  await writeFiles(contentDir, RICH_SITE_TREE);
  const env = { ...RICH_ENVIRONMENT, TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' };
  await buildSite({ contentDir, folder, env });
}

/** Builds content/, whatever project it belongs to, where dist/ is absent. */
async function buildContent(): Promise<void> {
  if (!existsSync('content/site.yaml') || existsSync('dist/index.html')) return;
  await copyBundle(join(GOOD_SITE, 'cache'), resolve('.cache'));
  await promisify(execFile)('npm', ['run', 'build']);
}
