/** A piece of raw HTML; `offset` is where it begins. */
export type HtmlPiece =
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
const CLOSE = /<\/([A-Za-z][^\s<>/]*)\s*>/uy;
const OPEN = /<([A-Za-z][^\s<>/"'=]*)/uy;
const ATTRIBUTE = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/uy;
const END = /\s*\/?>/uy;

/**
 * Cuts raw HTML into tags, comments and text. Nothing is dropped: what is not a whole tag, such as
 * `<?` or a tag without its end, is a piece `other` of one character or more.
 */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) pieces.push({ kind: 'text', offset: at, raw: html.slice(at, end) });
    if (next === -1) break;
    const piece = markupAt(html, next);
    pieces.push(piece);
    at = next + piece.raw.length;
  }
  return pieces;
}

function markupAt(html: string, offset: number): HtmlPiece {
  const comment = matchAt(COMMENT, html, offset)?.[0];
  if (comment !== undefined) {
    return { kind: 'comment', offset, raw: comment, closed: comment.endsWith('>') };
  }
  const close = matchAt(CLOSE, html, offset);
  if (close !== null) {
    return { kind: 'close', offset, raw: close[0], name: (close[1] ?? '').toLowerCase() };
  }
  return openTagAt(html, offset) ?? { kind: 'other', offset, raw: html.slice(offset, offset + 1) };
}

function openTagAt(html: string, offset: number): HtmlPiece | undefined {
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

/** Text that can no longer be read as markup; whole character references stay. */
export function escapeHtml(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/giu, '&amp;')
    .replace(/[<>"]/gu, (character) => escapes[character] ?? character);
}
