import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { onKeptPage } from './kept-page.ts';

/** A page that was opened, and what came of it. */
export interface Visit {
  readonly page: Page;
  /** Paths of what was requested since the page was opened. */
  readonly requests: string[];
  /** The errors of the browser, breaches of the content security policy included. */
  readonly faults: string[];
}

/** Opens a page in a window without a past, and hands it over once the network is quiet. */
export function visit(
  browser: Browser,
  url: string,
  use: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return onKeptPage(browser, url, options, async (page) => {
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url, { waitUntil: 'networkidle' });
    await use({ page, requests, faults });
  });
}

/** Opens a page and hands it over once it is loaded; tells nothing of its requests and faults. */
export function onPage<Result>(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  return onKeptPage(browser, url, options, async (page) => {
    await page.goto(url);
    return use(page);
  });
}

/** Opens a page and hands it over; it may neither breach the policy nor throw. */
export function visitWithoutFaults(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return visit(
    browser,
    url,
    async ({ page, faults }) => {
      await use(page);
      expect(faults).toEqual([]);
    },
    options,
  );
}

/** Returns the focused element: its text, else its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.textContent || (activeElement?.tagName ?? '');
  });
}
