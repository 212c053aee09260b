import type { ViewContext } from '../context.ts';
import { urlOfContent } from '../urls.ts';

const REFERENCE = /relnotes:([^"#\s]+)(#[^"\s]*)?/gu;
const WORD = /relnotes-word:([a-z-]+)(?::([\w-]+))?/gu;

/**
 * Finished HTML of a body: its typed references become addresses, its word tokens the words of the
 * language. A reference without a page keeps its anchor only; the catalog has reported it.
 */
export function resolveHtml(html: string, context: ViewContext): string {
  return withWords(resolveReferences(html, context), context.words);
}

/** Replaces the typed references of a text by addresses. */
export function resolveReferences(text: string, { urls }: ViewContext): string {
  return text.replace(REFERENCE, (_match, path: string, anchor: string | undefined) => {
    const url = urlOfContent(urls, path) ?? '';
    if (anchor === undefined) return url;
    // Entries that share a page have their name before the ids of their bodies (embedded-body.ts).
    return url.includes('#') ? `${url}--${anchor.slice(1)}` : `${url}${anchor}`;
  });
}

/** Most bodies hold none. */
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
