import type { ViewContext } from '../context.ts';
import { urlOfContent } from '../urls.ts';
import { pictureTags, type PictureContext } from './pictures.ts';
import { mapAttributes, replaceInHtml } from './tags.ts';
import { escapeText, type Html } from '../../lib/html.ts';

/** A typed reference: the whole value of an attribute (content-path.ts). */
const REFERENCE = /(?<=\s(?:href|src)=")relnotes:[^"]+(?=")/gu;
/** The attribute of a link to an entry that has no page before its day; the words of the link stay. */
const NO_ADDRESS = ' href=""';
/** A link back from a footnote: only the parser writes one. */
const BACK_LINK = /^<a(?=\s)[^<>]*\sdata-footnote-backref[\s=>]/u;
const BACK_LABEL = /(?<=\saria-label=")relnotes-word:footnote-back:([\w-]+)(?=")/u;
/**
 * The title of a callout, or of the footnotes: only the parser gives a paragraph or a heading a class. The words
 * of a writer in any other place are text, even if they look like a token.
 */
const TITLE =
  /(<p class="callout-title">|<h2(?:\s[\w-]+="[^"]*")*\sclass="sr-only"[^<>]*>)relnotes-word:([a-z-]+)(?=<)/gu;

/** The addresses and words with which HTML is finished. */
export type HtmlContext = Pick<ViewContext, 'urls' | 'words'> & PictureContext;

/**
 * Finished HTML of a body: its typed references become addresses, its word tokens the words of the
 * language. A reference without a page keeps its anchor only; the catalog has reported it. The same words
 * in a text are text.
 */
export function resolveHtml(html: Html, context: HtmlContext): Html {
  // Most bodies hold neither.
  if (!html.includes('"relnotes') && !html.includes('>relnotes')) return html;
  const { words } = context;
  const pictureTag = pictureTags(html, context);
  const resolved = mapAttributes(html, (tag) => {
    if (!tag.includes('"relnotes')) return tag;
    const linked = pictureTag(tag)
      .replace(REFERENCE, (reference) => resolveReference(reference, context))
      .replace(NO_ADDRESS, '');
    if (!BACK_LINK.test(tag)) return linked;
    return linked.replace(BACK_LABEL, (_match, number: string) =>
      escapeText(words.body.footnoteBack(number)),
    );
  });
  return replaceInHtml(resolved, TITLE, (_match, open: string, key: string) =>
    isBodyWord(words, key) ? `${open}${escapeText(words.body.titles[key])}` : `${open}${key}`,
  );
}

/** Returns the address that a typed reference stands for; any other address as it is. */
export function resolveReference(address: string, { urls }: Pick<ViewContext, 'urls'>): string {
  const [, path, anchor] = /^relnotes:([^#]+)(#.*)?$/u.exec(address) ?? [];
  if (path === undefined) return address;
  if (urls.isWithheld(path)) return '';
  const url = urlOfContent(urls, path) ?? '';
  if (anchor === undefined) return url;
  // The name of an entry that shares its page is its own anchor there.
  if (url.endsWith(anchor)) return url;
  // Entries that share a page have their name before the ids of their bodies (embedded-body.ts).
  return url.includes('#') ? `${url}--${anchor.slice(1)}` : `${url}${anchor}`;
}

function isBodyWord(
  words: ViewContext['words'],
  key: string,
): key is keyof ViewContext['words']['body']['titles'] {
  return Object.hasOwn(words.body.titles, key);
}
