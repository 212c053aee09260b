import type { ViewContext } from '../context.ts';
import { urlOfContent } from '../urls.ts';
import { mapTags } from './tags.ts';

/** A typed reference: the whole value of an attribute (content-path.ts). */
const REFERENCE = /(?<=\s(?:href|src)=")relnotes:([^"#]+)(#[^"]*)?(?=")/gu;
/** A word as a whole label, as footnotes have it. */
const LABEL = /(?<=\saria-label=")relnotes-word:([a-z-]+)(?::([\w-]+))?(?=")/gu;
/** A word as the title of a callout, or of the footnotes. */
const TITLE =
  /(<p class="callout-title">|<h2(?:\s[\w-]+="[^"]*")*\sid="footnote-label"[^>]*>)relnotes-word:([a-z-]+)(?=<)/gu;

/**
 * Finished HTML of a body: its typed references become addresses, its word tokens the words of the
 * language. A reference without a page keeps its anchor only; the catalog has reported it. The same words
 * in a text are text.
 */
export function resolveHtml(
  html: string,
  { urls, words }: Pick<ViewContext, 'urls' | 'words'>,
): string {
  // Most bodies hold neither.
  if (!html.includes('"relnotes') && !html.includes('>relnotes')) return html;
  return mapTags(html, (tag) =>
    tag
      .replace(REFERENCE, (_match, path: string, anchor: string | undefined) => {
        const url = urlOfContent(urls, path) ?? '';
        if (anchor === undefined) return url;
        // Entries that share a page have their name before the ids of their bodies (embedded-body.ts).
        return url.includes('#') ? `${url}--${anchor.slice(1)}` : `${url}${anchor}`;
      })
      .replace(LABEL, (_match, key: string, detail?: string) => bodyWord(words, key, detail)),
  ).replace(
    TITLE,
    (_match, open: string, key: string) => `${open}${bodyWord(words, key, undefined)}`,
  );
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
