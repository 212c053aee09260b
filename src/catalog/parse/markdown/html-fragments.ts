/** A fragment of raw HTML, and its offset. */
export type HtmlFragment =
  | { readonly kind: 'text'; readonly offset: number; readonly raw: string }
  | {
      readonly kind: 'comment';
      readonly offset: number;
      readonly raw: string;
      readonly closed: boolean;
    }
  | { readonly kind: 'open'; readonly offset: number; readonly raw: string; readonly tag: OpenTag }
  | { readonly kind: 'close'; readonly offset: number; readonly raw: string; readonly name: string }
  | { readonly kind: 'other'; readonly offset: number; readonly raw: string };

export interface OpenTag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

const COMMENT = /<!--(?:-?>|[\s\S]*?(?:-->|$(?![\s\S])))/uy;
/** A `>` alone ends only an empty comment: `<!-- <name>` is still open. */
const CLOSED = /^<!--(?:-?>|[\s\S]*-->)$/u;
const CLOSE = /<\/([A-Za-z][^\s<>/]*)\s*>/uy;
const OPEN = /<([A-Za-z][^\s<>/"'=]*)/uy;
const ATTRIBUTE = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/uy;
const END = /\s*\/?>/uy;

/**
 * Splits raw HTML into tags, comments and text, without dropping a character. Anything else, such as `<?` or
 * an incomplete tag, is a fragment `other`.
 */
export function htmlFragments(html: string): HtmlFragment[] {
  const fragments: HtmlFragment[] = [];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) fragments.push({ kind: 'text', offset: at, raw: html.slice(at, end) });
    if (next === -1) break;
    const fragment = markupAt(html, next);
    fragments.push(fragment);
    at = next + fragment.raw.length;
  }
  return fragments;
}

function markupAt(html: string, offset: number): HtmlFragment {
  const comment = matchAt(COMMENT, html, offset)?.[0];
  if (comment !== undefined) {
    return { kind: 'comment', offset, raw: comment, closed: CLOSED.test(comment) };
  }
  const close = matchAt(CLOSE, html, offset);
  if (close !== null) {
    return { kind: 'close', offset, raw: close[0], name: (close[1] ?? '').toLowerCase() };
  }
  return openTagAt(html, offset) ?? { kind: 'other', offset, raw: html.slice(offset, offset + 1) };
}

function openTagAt(html: string, offset: number): HtmlFragment | undefined {
  const open = matchAt(OPEN, html, offset);
  if (open === null) return undefined;
  const attributes: { name: string; value: string }[] = [];
  let at = offset + open[0].length;
  for (let found; (found = matchAt(ATTRIBUTE, html, at)) !== null; at += found[0].length) {
    const value = (found[2] ?? '').replace(/^(["'])(.*)\1$/su, '$2');
    attributes.push({ name: (found[1] ?? '').toLowerCase(), value });
  }
  const end = matchAt(END, html, at);
  if (end === null) return undefined;
  const raw = html.slice(offset, at + end[0].length);
  return { kind: 'open', offset, raw, tag: { name: (open[1] ?? '').toLowerCase(), attributes } };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Escapes markup in a text; complete character references stay. */
export function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/giu, '&amp;')
    .replace(/[<>"]/gu, (character) => escapes[character] ?? character);
}
