import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { visitWithoutFaults } from '../support/visit.ts';

const site = fixtureSite();

/** Kinds with pictures, marks, controls or a banner; the others are text. */
const KINDS = [
  ...['home', 'release', 'timeline', 'milestones compared', 'readiness', 'upgrade path'],
  ...['security', 'search', 'not found'],
];

test.each(KINDS)(
  'with forced colours, text and pictures of this page are seen: %s',
  async (kind) => {
    await visitWithoutFaults(
      site.browser,
      `${site.url}${PAGE_KINDS[kind] ?? kind}`,
      async (page) => {
        expect(await violationsIn(page)).toEqual([]);
        expect(await unseenShapes(page)).toEqual([]);
        expect(await unmarkedFocus(page)).toEqual([]);
      },
      { forcedColors: 'active', colorScheme: 'dark' },
    );
  },
);

/** Pictures of which no shape differs from the ground, and marks without a colour of their own. */
function unseenShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.body.append(probe);
    const ground = getComputedStyle(probe).color;
    probe.remove();
    const differs = (shape: Element) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((colour) => colour !== 'none' && colour !== ground);
    };
    const pictures = [...document.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
    const marks = [...document.querySelectorAll('.tag')].filter((tag) => tag.checkVisibility());
    return [
      ...pictures.filter((svg) => ![...svg.querySelectorAll('*')].some(differs)),
      ...marks.filter((mark) => getComputedStyle(mark, '::before').color === ground),
    ].map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

/** Links and controls that look the same with the focus as without it. */
async function unmarkedFocus(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Tab');
    const unmarked = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return outlineStyle === 'none' || outlineWidth === '0px'
        ? activeElement.outerHTML
        : undefined;
    });
    if (unmarked !== undefined) found.push(unmarked.slice(0, 200));
  }
  return found;
}
