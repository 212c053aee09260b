import { expect, test } from 'vitest';
import { ask, settled } from '../support/search.ts';
import { visitWithoutFaults } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const LONG_WORD = 'enable_connection_pool_'.repeat(3);

test.each([320, 390, 1024, 1440])('no long word widens the search at %i px', async (width) => {
  const viewport = { width, height: 700 };
  const use = async (path: string, inDialog: boolean) =>
    visitWithoutFaults(
      site.browser,
      `${site.url}${path}`,
      async (page) => {
        if (inDialog) {
          await ask(page, 'pool');
          await settled(page);
        }
        const overflow = await page.evaluate((word) => {
          const places = '.hits a, .hits p, .hits small, .option-title, .excerpt, .kind-title';
          for (const place of document.querySelectorAll(`${places}, #index a, [role=status]`)) {
            place.append(word);
          }
          const boxes = [
            document.documentElement,
            ...document.querySelectorAll('dialog, .hits, #index'),
          ];
          return boxes.map((box) => box.scrollWidth - box.clientWidth);
        }, LONG_WORD);
        expect(overflow.filter((by) => by > 0)).toEqual([]);
      },
      { viewport },
    );
  await use('releases/v3/', true);
  await use('search/', false);
  await use('search/?q=pool', false);
});

test('reads from right to left without physical sides', async () => {
  await visitWithoutFaults(site.browser, `${site.url}releases/v3/`, async (page) => {
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await ask(page, 'pool');
    await settled(page);
    const { mark, close } = await page.evaluate(() => {
      const option = document.querySelector('[role=option][aria-selected=true]');
      const style = option === null ? undefined : getComputedStyle(option);
      const button = document.querySelector('#search-dialog form button')?.getBoundingClientRect();
      const field = document.querySelector('#search-dialog input')?.getBoundingClientRect();
      return {
        mark: [style?.borderRightWidth, style?.borderLeftWidth],
        close: (button?.left ?? 0) < (field?.left ?? 0),
      };
    });
    expect(mark).toEqual(['3px', '0px']);
    expect(close).toBe(true);
  });
});
