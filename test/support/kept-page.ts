import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** A page that serves one visit after the other, and the session that clears what its sites stored. */
interface KeptPage {
  readonly page: Page;
  readonly session: CDPSession;
}

/** The page of each set of options, for each browser. */
const KEPT = new WeakMap<Browser, Map<string, KeptPage>>();

/** Events for which tests have listeners. */
const EVENTS = ['request', 'response', 'console', 'pageerror', 'dialog', 'download', 'popup'];

const VIEWPORT = { width: 1280, height: 800 };

/**
 * Hands over a page that shows `url` next, as if its browser had just been installed: nothing is stored, routed or
 * emulated but by the options. It is the page of the last visit with these options, since a new context starts two
 * processes, which takes longer than to show a page. A page on which something failed is closed. Scripts that a test
 * adds to each document, and a clock, cannot be taken back: open a context of your own for these.
 */
export async function onKeptPage<Result>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const pages = KEPT.get(browser) ?? new Map<string, KeptPage>();
  KEPT.set(browser, pages);
  const { viewport = VIEWPORT, ...fixed } = options;
  const key = JSON.stringify(fixed);
  const kept = pages.get(key) ?? (await newPage(browser, { viewport, ...fixed }));
  // Not again for a visit inside of this one, nor after a failure.
  pages.delete(key);
  try {
    await clear(kept, url, { viewport, ...fixed });
    const result = await use(kept.page);
    pages.set(key, kept);
    return result;
  } finally {
    if (pages.get(key) !== kept) await kept.page.context().close();
  }
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<KeptPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return { page, session: await context.newCDPSession(page) };
}

async function clear(
  { page, session }: KeptPage,
  url: string,
  options: BrowserContextOptions,
): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  for (const event of EVENTS) page.removeAllListeners(event);
  await page.unrouteAll();
  await page.context().unrouteAll();
  // Nothing lies under the pointer.
  await page.mouse.move(0, 0);
  if (page.url().startsWith('http')) {
    await page.evaluate(() => {
      sessionStorage.clear();
    });
  }
  // From a page to a place in it, a browser only scrolls.
  if (url.includes('#')) await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(url).origin,
    storageTypes: 'all',
  });
  const { viewport, colorScheme, reducedMotion, forcedColors } = options;
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
  });
  if (viewport) await page.setViewportSize(viewport);
}
