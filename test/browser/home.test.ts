import { expect, test } from 'vitest';
import { fixtureSite } from '../support/fixture-site.ts';
import { visit } from '../support/visit.ts';

const site = fixtureSite();
const LAPTOP = { viewport: { width: 1024, height: 768 } };

test('five questions are answered in the first screen of 1024 by 768', async () => {
  await visit(
    site.browser,
    site.url,
    async ({ page }) => {
      const answers = ['h1', '.start-newest h2', '.start-support .standing', '.start .chooser a'];
      for (const selector of [...answers, '.start-next p', '.start-support svg .today']) {
        const box = await page.locator(selector).first().boundingBox();
        expect((box?.y ?? 9999) + (box?.height ?? 0), selector).toBeLessThanOrEqual(768);
      }
      await page.locator('.start .chooser a').click();
      expect(await page.evaluate(() => location.pathname)).toMatch(/\/upgrade\/[^/]+\/[^/]+\/$/u);
    },
    LAPTOP,
  );
});

test('without scripts, paths are links', async () => {
  await visit(
    site.browser,
    site.url,
    async ({ page }) => {
      await page.locator('.start-upgrade nav a').first().click();
      expect(page.url()).toMatch(/\/upgrade\/[^/]+\/[^/]+\/$/u);
    },
    { ...LAPTOP, javaScriptEnabled: false },
  );
});

test.each([320, 390, 1024, 1440])('labels of the path do not overlap at %i', async (width) => {
  await visit(
    site.browser,
    site.url,
    async ({ page }) => {
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('.path-line svg')]
          .filter((svg) => svg.checkVisibility())
          .flatMap((svg) => [...svg.querySelectorAll('text')])
          .map((text) => text.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
      expect(boxes.length).toBeGreaterThan(1);
      for (const [index, a] of boxes.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(width);
        for (const b of boxes.slice(index + 1)) {
          const isBeside = a.right <= b.left || b.right <= a.left;
          // Lines of one label are close, but do not share more than their leading.
          expect(isBeside || a.bottom - 4 <= b.top || b.bottom - 4 <= a.top).toBe(true);
        }
      }
    },
    { viewport: { width, height: 768 } },
  );
});
