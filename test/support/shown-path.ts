import type { Page } from 'playwright-core';

/** The parts of a path that a reader sees: all texts and marks, with the choice that each is for. */
export const shownPath = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main h1, main .lead, main .aside, main .content > *',
      ),
    ]
      .map((part) => {
        const copy = document.importNode(part, true);
        // Instructions are loaded when they are opened; the texts of scripts are compared by what they do.
        for (const one of copy.querySelectorAll('script, noscript, template')) one.remove();
        for (const one of copy.querySelectorAll('[data-load], [data-load] ~ *')) one.remove();
        return copy.outerHTML.replace(/\s+/gu, ' ');
      })
      .filter((html) => !html.startsWith('<script')),
  );
