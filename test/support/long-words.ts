import type { Page } from 'playwright-core';

/** A word as long as the longest identifiers that people write into notes. */
export const LONG_WORD = 'openstack_cloud_controller_manager_additional_arguments_override';

/**
 * Puts a long word into every text of a page that can come from content, in front of what it says: titles, summaries,
 * names, cells, labels. Left out are controls, days and marks, whose texts come from the program.
 */
export async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate((word) => {
    const own =
      'script, style, select, button, output, time, .tag, .tools, .hidden, .skip, svg title, svg desc';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest(own))
        texts.push(node);
    }
    for (const text of texts) text.data = ` ${word} ${text.data}`;
  }, LONG_WORD);
}

/** Returns the elements that reach beyond the right or the left edge of a page, and by how many pixels the page scrolls. */
export async function sidewaysOverflow(page: Page): Promise<{ by: number; of: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isClipped = (element: Element) => {
      for (let above = element.parentElement; above !== null; above = above.parentElement) {
        if (above !== document.body && getComputedStyle(above).overflowX !== 'visible') return true;
      }
      return false;
    };
    const beyond = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 1 || left < -1) && !isClipped(element);
    });
    const nameOf = ({ tagName, className }: Element) => `${tagName} ${String(className)}`.trim();
    const of = scrollWidth > clientWidth ? beyond.slice(0, 5).map(nameOf) : [];
    return { by: scrollWidth - clientWidth, of };
  });
}
