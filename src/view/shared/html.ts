import type { ViewContext } from '../context.ts';
import { urlOfContent } from '../urls.ts';

const REFERENCE = /relnotes:([^"#\s]+)(#[^"\s]*)?/gu;
const WORD = /relnotes-word:([a-z-]+)(?::([\w-]+))?/gu;

/**
 * Resolves typed references (`relnotes:…`) and word tokens (`relnotes-word:…`) in the HTML of a
 * body to addresses and words of the page's language. A reference to a file without a page keeps
 * only its anchor; the catalog has reported it.
 */
export function resolveHtml(html: string, { urls, words }: ViewContext): string {
  return withWords(
    html.replace(REFERENCE, (_match, path: string, anchor: string | undefined) => {
      const url = urlOfContent(urls, path) ?? '';
      if (anchor === undefined) return url;
      // Entries that share a page prefix the ids of their bodies with their name (embedded-body.ts).
      return url.includes('#') ? `${url}--${anchor.slice(1)}` : `${url}${anchor}`;
    }),
    words,
  );
}

/** Skips the replacement for most bodies: they hold no word token. */
function withWords(html: string, words: ViewContext['words']): string {
  if (!html.includes('relnotes-word:')) return html;
  return html.replace(WORD, (_match, key: string, detail: string | undefined) =>
    bodyWord(words, key, detail),
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
