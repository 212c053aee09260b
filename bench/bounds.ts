/**
 * Lists the pages of a built site that are larger than a page may be (`ours/page-bounds.ts`):
 * `node bench/bounds.ts dist`. Exits with 1 if there are any.
 */
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { launchBrowser } from '../test/support/browser.ts';
import { serve } from '../test/support/serve.ts';
import { brokenBounds, sizesOf, type PageSize } from './ours/page-bounds.ts';

const dir = resolve(process.argv[2] ?? 'dist');
const pages = globSync('**/*.html', { cwd: dir });
const sizes = await withHeights(sizesOf(dir, pages));
const broken = sizes.filter((size) => brokenBounds(size).length > 0);
for (const size of broken)
  process.stdout.write(`${lineOf(size)}  ${brokenBounds(size).join(', ')}\n`);
const largest = (of: 'raw' | 'packed' | 'height') =>
  Math.max(0, ...sizes.map((size) => size[of] ?? 0));
process.stdout.write(
  `${pages.length} pages, ${broken.length} over a bound; largest: ${largest('raw')} bytes, ` +
    `${largest('packed')} with brotli, ${largest('height')} px\n`,
);
process.exitCode = broken.length > 0 ? 1 : 0;

function lineOf({ path, raw, packed, height = 0 }: PageSize): string {
  const figures = [raw, packed, height].map((figure) => String(figure).padStart(8));
  return `${figures.join('')}  ${path}`;
}

/** Measures the pages in a browser as wide as a phone. */
async function withHeights(all: readonly PageSize[]): Promise<PageSize[]> {
  const site = await serve(dir);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const measured: PageSize[] = [];
    for (const size of all) {
      await page.goto(`${site.url}${size.path}`);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      measured.push({ ...size, height });
    }
    return measured;
  } finally {
    await browser.close();
    site.close();
  }
}
