import type { ViewContext } from '../context.ts';
import { resolveHtml } from './html.ts';
import { mapTags } from './tags.ts';
import type { Html } from '../../lib/html.ts';

const OWN_ID = /(\s(?:id|aria-labelledby|aria-describedby)=")([^"]+)"/gu;
const OWN_LINK = /(\shref="#)([^"]+)"/gu;
const HEADING = /^(<\/?h)([2-6])(?=[\s>])/u;
/** Levels to add to a heading: a body begins at `##`, below the entry's own h3. */
const HEADING_OFFSET = 2;

/**
 * Prepares the HTML of a body that shares its page with others. Headings move below the entry's own
 * heading. Ids get the entry's name as a prefix, so that two notes may both have a heading "Check";
 * no slug contains the two hyphens in between.
 */
export function embeddedBody(
  html: Html,
  name: string,
  context: ViewContext,
  headingOffset = HEADING_OFFSET,
): Html {
  return mapTags(resolveHtml(html, context), (tag) =>
    tag
      .replace(
        HEADING,
        (_match, open: string, depth: string) =>
          `${open}${Math.min(Number(depth) + headingOffset, 6)}`,
      )
      .replace(OWN_ID, `$1${name}--$2"`)
      .replace(OWN_LINK, `$1${name}--$2"`),
  );
}
