import type { ViewContext } from '../../view/context.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import { absoluteAt } from '../markdown/absolute.ts';
import { paragraph } from '../markdown/blocks.ts';
import { bodyText } from '../markdown/body.ts';
import { inlineMarkdown } from '../markdown/inline.ts';
import { componentText } from '../markdown/mdx-component.ts';
import { makeWriter } from '../markdown/writer.ts';
import { withInlineLinks } from './inline-links.ts';
import { mapProse, withClosedFence } from './markdown-lines.ts';

/**
 * Returns the text about a version as a whole: the summary of its release, else the text. Its headings are of the fourth
 * level or below, since those above are versions and kinds.
 */
export function overviewText(context: ViewContext, found: ReleaseExport): string {
  const { summaryHtml, body, href, release } = found;
  const absolute = absoluteAt(href);
  if (summaryHtml !== undefined) return paragraph(inlineMarkdown(summaryHtml, absolute));
  if (body === undefined) return '';
  const component = componentText(context, makeWriter(href), release);
  const text = withInlineLinks(bodyText(body, { context, absolute, component }));
  const lower = mapProse(text, (line) => line.replace(/^ {0,3}#{1,3}(?=\s)/u, '####'));
  return withClosedFence(lower);
}
