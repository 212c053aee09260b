import { assumeHtml, type Html } from '../../lib/html.ts';

/**
 * A tag of finished HTML. There, text holds no `<` and the value of an attribute no `"`, so what only looks
 * like a tag or an attribute is none.
 */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gu;
const TAG_WITH_ATTRIBUTES = /<[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"]*")?)+\s*\/?>/gu;

/** Finished HTML with every tag changed that has attributes, and all text as it was. Most tags have none. */
export function mapAttributes(html: Html, change: (tag: string) => string): Html {
  return assumeHtml(html.replace(TAG_WITH_ATTRIBUTES, change));
}

/** Finished HTML with every tag changed, and all text as it was. */
export function mapTags(html: Html, change: (tag: string) => string): Html {
  return assumeHtml(html.replace(TAG, change));
}

/** Replaces parts of finished HTML; `change` returns finished HTML for each part and its groups. */
export function replaceInHtml(
  html: Html,
  pattern: RegExp,
  change: (part: string, ...groups: string[]) => string,
): Html {
  return assumeHtml(html.replace(pattern, change));
}
