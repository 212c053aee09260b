import { markdownToMdast, type MdastNode } from 'satteri';

/** Beginnings of what GitHub may take for a mention or a reference. Most texts contain none of them. */
const MAYBE = /@|#\d|&(?:#|commat|num)|GH\\?-\d/iu;

/** A zero-width space. As a reference it can be seen in the source, and holds in a mail as well. */
const GAP = '&#8203;';

/** An escaped character, a character reference, a bare sign, or the letters before a number: `GH-`. */
const TOKEN = /\\[^\w\s]|&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});|(?<!\w)GH\\?-|[@#]/giu;
/** The same in HTML, where a backslash is a character. */
const HTML_TOKEN = /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});|(?<!\w)GH-|[@#]/giu;
const AT = /^(?:\\?@|&(?:#0*64|#x0*40|commat);)$/iu;
const NUMBER_SIGN = /^(?:\\?#|&(?:#0*35|#x0*23|num);|GH\\?-)$/iu;
/** The characters behind an at sign that would make it a mention. */
const NAME = /^(?!&#8203;|[\u200B\u2060])\S/u;

/** A comment or a tag of HTML, or code with its tags. */
const HTML_PIECE = /(<!--(?:-?>|.*?-->)|<(code|pre)\b.*?<\/\2>|<[a-z/!?][^>]*>)/gisu;

type Place = 'text' | 'label' | 'html';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns Markdown that notifies nobody and refers to no issue on GitHub: a zero-width space follows each sign of a
 * mention or a reference. GitHub looks for these behind the Markdown parser, so a backslash does not hold
 * (https://github.com/github/markup/issues/1168, https://github.com/github/cmark-gfm/issues/181). Code, addresses and
 * links stay as they are. Commits stay, too: GitHub links only those of the repository that shows the text.
 */
export function withoutMentions(markdown: string): string {
  if (!MAYBE.test(markdown)) return markdown;
  const edits: Edit[] = [];
  collectEdits(markdownToMdast(markdown, { features: { gfm: true } }), markdown, 'text', edits);
  let at = 0;
  let text = '';
  for (const edit of edits) {
    text += markdown.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + markdown.slice(at);
}

/** Collects the edits of texts in document order. */
function collectEdits(node: MdastNode, markdown: string, place: Place, edits: Edit[]): void {
  if (isAddress(node, markdown)) return;
  if (node.type === 'text' || node.type === 'html') {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const source = markdown.slice(start, end);
    const text = node.type === 'html' ? htmlApart(source) : apart(source, place);
    if (text !== source) edits.push({ start, end, text });
    return;
  }
  if (!('children' in node)) return;
  const inside = node.type === 'link' || node.type === 'linkReference' ? 'label' : place;
  for (const child of node.children) collectEdits(child, markdown, inside, edits);
}

/** Checks for a link whose text is its address, or the name of its definition: an edit would change its target. */
function isAddress(node: MdastNode, markdown: string): boolean {
  if (node.type === 'linkReference') return node.referenceType !== 'full';
  return node.type === 'link' && markdown[node.position?.start.offset ?? 0] !== '[';
}

/** In the label of a link nothing is a reference. */
function apart(source: string, place: Place): string {
  return source.replace(place === 'html' ? HTML_TOKEN : TOKEN, (token, offset: number) => {
    const next = source.slice(offset + token.length, offset + token.length + GAP.length);
    const isName = AT.test(token) && !isInWord(source, token, offset) && NAME.test(next);
    const isReference = place !== 'label' && NUMBER_SIGN.test(token) && /^\d/u.test(next);
    return isName || isReference ? `${token.replace('\\', '')}${GAP}` : token;
  });
}

/** Checks for an at sign within a word, which belongs to an address. */
function isInWord(source: string, token: string, offset: number): boolean {
  return !token.startsWith('&') && /\w/u.test(source[offset - 1] ?? '');
}

function htmlApart(source: string): string {
  return source
    .split(HTML_PIECE)
    .map((piece, index) => (index % 3 === 0 ? apart(piece, 'html') : index % 3 === 1 ? piece : ''))
    .join('');
}
