/**
 * A tag of finished HTML. There, text holds no `<` and the value of an attribute no `"`, so what only looks
 * like a tag or an attribute is none.
 */
const TAG = /<\/?[a-z][a-z0-9]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>/gu;

/** Finished HTML with every tag changed, and all text as it was. */
export function mapTags(html: string, change: (tag: string) => string): string {
  return html.replace(TAG, change);
}
