import type { Page } from 'playwright-core';

/**
 * Toggles the first options of the page's filter. Returns milliseconds until the browser has drawn each
 * result, including the wait for the next frame.
 */
export async function filterTimes(page: Page, options: number): Promise<number[]> {
  await page.locator('.filter summary').click();
  // The filter's script writes a number beside each option when it is ready.
  await page.locator('.filter label small').first().waitFor();
  return page.evaluate(async (count) => {
    const drawn = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // A message that is posted before a frame is drawn arrives after it.
          port1.onmessage = () => resolve();
          port2.postMessage(undefined);
        });
      });
    const times: number[] = [];
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.filter input')];
    for (const input of inputs.slice(0, count).flatMap((option) => [option, option])) {
      await drawn();
      const start = performance.now();
      input.click();
      await drawn();
      times.push(performance.now() - start);
    }
    return times;
  }, options);
}

/** Timeout of a search, in milliseconds. */
const LIMIT = 60_000;

/**
 * Opens the search of a page that has loaded none of its code, and searches for a word at once. Returns
 * milliseconds until the first result is listed, so all loading counts.
 */
export function firstResultTime(page: Page, word: string): Promise<number> {
  return page.evaluate(searchNow, { word, limit: LIMIT });
}

/** Runs in the page, so it must not use anything outside of itself. */
async function searchNow({ word, limit }: { word: string; limit: number }): Promise<number> {
  const there = (selector: string) =>
    new Promise<Element>((resolve, reject) => {
      const watcher = new MutationObserver(() => look());
      const look = () => {
        const found = document.querySelector(selector);
        if (found === null) return;
        watcher.disconnect();
        resolve(found);
      };
      watcher.observe(document, { childList: true, subtree: true });
      setTimeout(() => reject(new Error(`"${word}": ${selector} did not come.`)), limit);
      look();
    });
  const start = performance.now();
  document.querySelector<HTMLElement>('button.find')?.click();
  const input = await there('#search-dialog input');
  if (input instanceof HTMLInputElement) input.value = word;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await there('#search-dialog .hits a');
  return performance.now() - start;
}
