import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LATE_STYLES } from '../../layouts/late-styles.ts';

/**
 * Pages of which a site has one for each entry. Their style sheets were more than half of their bytes. They share a
 * file, which the browser has from the second such page on. All other pages hold their rules, and need no request.
 */
const LATE_PAGES = /\/releases\/\[release\]\/(?:items|milestones)\//u;

/** A page in two parts: what it shows first, and the rest. */
interface SplitPage {
  readonly first: string;
  readonly rest: string;
}

/** Splits a page at the mark of its layout; undefined without one. No text of a page can hold the mark, which has quotes. */
export function splitPage(html: string): SplitPage | undefined {
  const at = html.indexOf(LATE_STYLES);
  if (at === -1) return undefined;
  return { first: html.slice(0, at), rest: html.slice(at + LATE_STYLES.length) };
}

/** Returns the path of the file of a style sheet, below the base of the site. */
export function lateStylesFile(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  return `_astro/late.${hash}.css`;
}

/** Writes the style sheets that pages load as files. `styles` maps Astro's name of each page to its style sheet. */
export function writeLateStyles(folder: string, styles: ReadonlyMap<string, string>): void {
  for (const [page, css] of styles) {
    if (!LATE_PAGES.test(page)) continue;
    const file = join(folder, lateStylesFile(css));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, css);
  }
}
