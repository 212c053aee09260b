import type { ViewContext } from '../context.ts';
import { resolveHtml } from './html.ts';
import { mapTags } from './tags.ts';

const OWN_ID = /(\s(?:id|aria-labelledby|aria-describedby)=")([^"]+)"/gu;
const OWN_LINK = /(\shref="#)([^"]+)"/gu;
const HEADING = /^(<\/?h)([2-6])(?=[\s>])/u;
/** A body begins at `##`; on a page of many, the entry's own heading is an h3. */
const DEEPER = 2;

/**
 * Finished HTML of a body that shares its page with others: headings move below the entry's own,
 * ids get the entry's name before them, so that two notes may both have a heading "Check". The two
 * hyphens between them occur in no slug.
 */
export function embeddedBody(html: string, name: string, context: ViewContext): string {
  return mapTags(resolveHtml(html, context), (tag) =>
    tag
      .replace(HEADING, (_match, open: string, depth: string) => `${open}${deeper(Number(depth))}`)
      .replace(OWN_ID, `$1${name}--$2"`)
      .replace(OWN_LINK, `$1${name}--$2"`),
  );
}

function deeper(depth: number): number {
  return Math.min(depth + DEEPER, 6);
}
