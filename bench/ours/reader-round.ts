import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.ts';
import { serve } from '../../test/support/serve.ts';
import { THINGS } from '../corpus/words.ts';
import { filterTimes, firstResultTime } from './in-browser.ts';
import { sentBytes } from './page-weight.ts';
import type { ReaderUses, WordKind } from './reader-uses.ts';

/** Number of filter options to toggle, and of words of each kind to search, in a round. */
const OPTIONS = 5;
const WORDS = 3;

/** A built site, and the release that a reader opens. */
export interface BuiltSite {
  readonly dir: string;
  /** The path of the release's page from the site's root. */
  readonly release: string;
  /** Number of items of that release. */
  readonly items: number;
}

/** Runs one round in a new browser: the filter of the release, then searches of the site. */
export async function readRound(site: BuiltSite, round: number, uses: ReaderUses): Promise<void> {
  const { url, close } = await serve(site.dir);
  try {
    const browser = await launchBrowser();
    try {
      await open(browser, `${url}${site.release}`, async (page) => {
        uses.filter.add(...(await filterTimes(page, OPTIONS)));
      });
      for (let at = (round - 1) * WORDS; at < round * WORDS; at += 1) {
        await search(browser, url, {
          dir: site.dir,
          word: commonWord(at),
          use: uses.searches.common,
        });
        const rare = rareWord(at, site);
        await search(browser, url, { dir: site.dir, word: rare, use: uses.searches.rare });
      }
    } finally {
      await browser.close();
    }
  } finally {
    close();
  }
}

/** Returns a word that most items contain, since the corpus has few of them. */
function commonWord(at: number): string {
  return THINGS[at % THINGS.length] ?? THINGS[0];
}

/** Returns the number in the title of one of the last items, which no other item of a release has. */
function rareWord(at: number, { items }: BuiltSite): string {
  return String(items - (at % items));
}

/** Searches as a reader who visits the site for the first time. */
async function search(
  browser: Browser,
  url: string,
  { dir, word, use }: { dir: string; word: string; use: ReaderUses['searches'][WordKind] },
): Promise<void> {
  await open(browser, url, async (page) => {
    const paths = new Set<string>();
    page.on('request', (request) => paths.add(new URL(request.url()).pathname));
    use.time.add(await firstResultTime(page, word));
    use.bytes.add(sentBytes(dir, paths));
  });
}

/** Opens a page without a cache, and calls back once it is idle. */
async function open(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await use(page);
  } finally {
    await context.close();
  }
}
