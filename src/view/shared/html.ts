import type { ViewContext } from '../context.ts';
import { urlOfContent } from '../urls.ts';
import { mapTags } from './tags.ts';

/** A typed reference: the whole value of an attribute (content-path.ts). */
const REFERENCE = /(?<=\s(?:href|src)=")relnotes:[^"]+(?=")/gu;
/** A word as a whole label, as footnotes have it. */
const LABEL = /(?<=\saria-label=")relnotes-word:([a-z-]+)(?::([\w-]+))?(?=")/gu;
/** A word as the title of a callout, or of the footnotes. */
const TITLE =
  /(<p class="callout-title">|<h2(?:\s[\w-]+="[^"]*")*\sid="footnote-label"[^>]*>)relnotes-word:([a-z-]+)(?=<)/gu;

/** The addresses and words with which HTML is finished. */
export type HtmlContext = Pick<ViewContext, 'urls' | 'words'>;

/**
 * Finished HTML of a body: its typed references become addresses, its word tokens the words of the
 * language. A reference without a page keeps its anchor only; the catalog has reported it. The same words
 * in a text are text.
 */
export function resolveHtml(html: string, context: HtmlContext): string {
  // Most bodies hold neither.
  if (!html.includes('"relnotes') && !html.includes('>relnotes')) return html;
  const { words } = context;
  return mapTags(html, (tag) =>
    tag
      .replace(REFERENCE, (reference) => resolveReference(reference, context))
      .replace(LABEL, (_match, key: string, detail?: string) => bodyWord(words, key, detail)),
  ).replace(
    TITLE,
    (_match, open: string, key: string) => `${open}${bodyWord(words, key, undefined)}`,
  );
}

/** Returns the address that a typed reference stands for; any other address as it is. */
export function resolveReference(address: string, { urls }: Pick<ViewContext, 'urls'>): string {
  const [, path, anchor] = /^relnotes:([^#]+)(#.*)?$/u.exec(address) ?? [];
  if (path === undefined) return address;
  const url = urlOfContent(urls, path) ?? '';
  if (anchor === undefined) return url;
  // Entries that share a page have their name before the ids of their bodies (embedded-body.ts).
  return url.includes('#') ? `${url}--${anchor.slice(1)}` : `${url}${anchor}`;
}

function bodyWord(words: ViewContext['words'], key: string, detail: string | undefined): string {
  if (key === 'footnote-back') return words.body.footnoteBack(detail ?? '');
  return isBodyWord(words, key) ? words.body.titles[key] : key;
}

function isBodyWord(
  words: ViewContext['words'],
  key: string,
): key is keyof ViewContext['words']['body']['titles'] {
  return Object.hasOwn(words.body.titles, key);
}
