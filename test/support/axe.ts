import axe from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  interface Window {
    /** Present where this file has put it. */
    axe?: typeof axe;
  }
}

/** The part that is checked: the page, or what a selector finds in it, by the rules of WCAG 2.2 AA or by all of axe. */
interface Scope {
  readonly within?: string;
  readonly allRules?: boolean;
}

/**
 * Returns what breaks the rules on a page as it stands, each with its elements; empty if nothing does. It runs axe in
 * the page itself, once loaded there: `@axe-core/playwright` loads it anew each time and brings back what is right,
 * too, which takes four times as long.
 */
export async function violationsIn(page: Page, scope: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ within, tags }) => {
      if (window.axe === undefined) throw new Error('axe is not loaded');
      const { violations } = await window.axe.run(within === undefined ? document : within, {
        resultTypes: ['violations'],
        ...(tags === undefined ? {} : { runOnly: { type: 'tag', values: tags } }),
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    { within: scope.within, tags: scope.allRules === true ? undefined : WCAG },
  );
}

/** The same in light and in dark, each behind the name of its theme. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violationsIn(page)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}
