import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.ts';
import { serve } from '../../test/support/serve.ts';
import { THINGS } from '../corpus/words.ts';
import { filterTimes, firstResultTime } from './in-browser.ts';
import { sentBytes } from './page-weight.ts';
import type { ReaderUses, WordKind } from './reader-uses.ts';

/** How many options of the filter a round ticks, and how many words of each kind it searches. */
const OPTIONS = 5;
const WORDS = 3;

/** A site that is built, and the release that a reader opens. */
export interface BuiltSite {
  readonly dir: string;
  /** The page of a release, from the site's root. */
  readonly release: string;
  /** How many items that release has. */
  readonly items: number;
}

/** One round in a fresh browser: the filter of the release, then searches of the site. */
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

/** The corpus has so few of these that most items have each. */
function commonWord(at: number): string {
  return THINGS[at % THINGS.length] ?? THINGS[0];
}

/** The number in the title of one of the last items: only that item of each release has it. */
function rareWord(at: number, { items }: BuiltSite): string {
  return String(items - (at % items));
}

/** A reader who comes to the site for the first time, and searches. */
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

/** Opens a page with nothing kept from another, and hands it over once it is at rest. */
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
