import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serve } from './serve.ts';

/**
 * The built site, served, and a browser to read it with, from before the first test of the file that
 * calls it to after the last. Read in a test; there is neither of them sooner.
 */
export function shippedSite(): { readonly browser: Browser; readonly url: string } {
  let running: { browser: Browser; site: Awaited<ReturnType<typeof serve>> } | undefined;
  const now = () => {
    if (running === undefined)
      throw new Error('the site is served while tests run, and not before');
    return running;
  };
  beforeAll(async () => {
    running = { browser: await launchBrowser(), site: await serve('dist') };
  });
  afterAll(async () => {
    await running?.browser.close();
    running?.site.close();
  });
  return {
    get browser() {
      return now().browser;
    },
    get url() {
      return now().site.url;
    },
  };
}
