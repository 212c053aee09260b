import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';

/** A browser, and the address of a built site for it. */
export interface ServedSite {
  readonly browser: Browser;
  readonly url: string;
}

/**
 * Serves a built site, and has a browser, from before the first test of the calling file to after the
 * last. Read the properties in a test: they throw before.
 */
export function servedSite(dir: string): ServedSite {
  let running: { browser: Browser; site: Awaited<ReturnType<typeof serve>> } | undefined;
  const now = () => {
    if (running === undefined)
      throw new Error('the site is served while tests run, and not before');
    return running;
  };
  beforeAll(async () => {
    running = { browser: await sharedBrowser(), site: await serve(dir) };
  });
  afterAll(() => {
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
