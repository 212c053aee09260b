import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  interface Window {
    /** Present where this file has put it. */
    axe?: typeof axe;
  }
}

/** The rules of axe that depend on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * The part that is checked, the page or what a selector finds in it, and the rules: those of WCAG 2.2 AA by default, or
 * all of axe, or some.
 */
interface Scope {
  readonly within?: string;
  readonly allRules?: boolean;
  readonly rules?: readonly string[];
}

/**
 * Returns what breaks the rules on a page as it stands, each with its elements; empty if nothing does. It runs axe in
 * the page itself, once loaded there: `@axe-core/playwright` loads it anew each time and brings back what is right,
 * too, which takes four times as long.
 */
export async function violationsIn(page: Page, scope: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ within, only }) => {
      if (window.axe === undefined) throw new Error('axe is not loaded');
      const { violations } = await window.axe.run(within === undefined ? document : within, {
        resultTypes: ['violations'],
        ...(only === undefined ? {} : { runOnly: only }),
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    { within: scope.within, only: runOnly(scope) },
  );
}

function runOnly({ rules, allRules = false }: Scope): RunOnly | undefined {
  if (rules !== undefined) return { type: 'rule', values: [...rules] };
  return allRules ? undefined : { type: 'tag', values: WCAG };
}

/**
 * The same in light and in dark, each behind the name of its theme. Where dark shows the same elements in the same
 * places, only colours are left to check.
 */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const layout = await layoutOf(page);
  const light = await violationsIn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const isSame = (await layoutOf(page)) === layout;
  const dark = await violationsIn(page, isSame ? { rules: OF_COLOURS } : {});
  return [
    ...light.map((violation) => `light: ${violation}`),
    ...dark.map((violation) => `dark: ${violation}`),
  ];
}

/** Returns the place of each element, if it is shown, as one text. */
function layoutOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return '-';
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height].join(' ');
      })
      .join('\n'),
  );
}
